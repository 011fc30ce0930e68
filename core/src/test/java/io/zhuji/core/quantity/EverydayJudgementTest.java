package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Judges what people write: full width and half width, Chinese and English, labels, reports and the heads of tables. */
class EverydayJudgementTest {

    @ParameterizedTest(name = "{0} : {1} ({2})")
    @CsvFileSource(resources = "everyday.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void judgesWhatPeopleWrite(String limit, String value, String method, String verdict) {
        Reading<Judgement> reading = Judgement.of(limit, value, Method.valueOf(method.toUpperCase(Locale.ROOT)));
        if (verdict.equals("ERROR")) {
            assertThat(reading.value()).as(reading.message()).isEmpty();
            return;
        }
        assertThat(reading.message()).isEmpty();
        assertThat(reading.get().verdict()).isEqualTo(Verdict.valueOf(verdict));
    }

    @ParameterizedTest(name = "{0} : {1} ({2})")
    @CsvFileSource(resources = "everyday.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void printsWhatReadsBack(String limit, String value, String method, String verdict) {
        Optional<Limit> read = Limit.tryParse(limit);
        read.ifPresent(one ->
                assertThat(Limit.tryParse(one.canonical())).as(one.canonical()).contains(one));
        read.ifPresent(one -> assertThat(
                        Limit.read(one.text(Locale.ENGLISH), one.scale()).value())
                .as(one.text(Locale.ENGLISH))
                .contains(one));
        Optional<Value> told = Value.tryParse(value);
        told.ifPresent(one ->
                assertThat(Value.tryParse(one.canonical())).as(one.canonical()).contains(one));
    }
}
