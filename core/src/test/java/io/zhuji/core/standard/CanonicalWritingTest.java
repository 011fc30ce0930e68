package io.zhuji.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.resource.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every code with every kind, and numbers and years at the borders of the common writing, are the same on both ways. */
class CanonicalWritingTest {

    private static final List<String> SEQUENCES = List.of(
            "1",
            "00001",
            "12345",
            "123456",
            "1.123",
            "1.1234",
            "1.12345",
            "12345.1",
            "1.123.12",
            "1.",
            "1..1",
            "9001C",
            "1I",
            "1~2",
            "01-45",
            "16-2062",
            "F80/1",
            "R0005",
            "1.2000",
            "522006");
    private static final List<String> YEARS = List.of(
            "",
            "-1899",
            "-1900",
            "-1949",
            "-1950",
            "-2020",
            "-2049",
            "-2050",
            "-2999",
            "-3000",
            "-98",
            "-20200",
            "-２０２０",
            ":1899",
            ":1900",
            ":1990",
            ":1949",
            ":2049",
            ":2050",
            "—2020",
            "-2020/XG1-2021",
            "-2020S",
            "-2020 ");
    private static final List<String> OTHERS = List.of(
            "GBn",
            "Q/AB",
            "Q/A",
            "Q/GBT",
            "Q/ISO",
            "Q/ABCs",
            "Q/ABC1",
            "Q/" + "A".repeat(30),
            "Q/" + "A".repeat(31),
            "ISO",
            "IEC",
            "ISO/IEC",
            "ISO/TR",
            "ISO/",
            "I",
            "IEEE",
            "ASTM D",
            "DB33/T",
            "DB12",
            "T/ZZB",
            "WS3-B",
            "QB/440307N",
            "YBH1234",
            "YZB",
            "ZB",
            "BS",
            "EN ISO",
            "JIS L",
            "DG/TJ",
            "DGJ32/TJ",
            "JJF(浙)",
            "JB/ZQ",
            "Q31");

    private static List<String> codes() {
        List<String> codes = new ArrayList<>(OTHERS);
        for (String line : TextResource.lines(Codes.class, "codes.tsv")) {
            String code = line.substring(0, line.indexOf('\t'));
            codes.add(code);
            codes.add(code.substring(0, 1) + code.substring(1).toLowerCase(Locale.ROOT));
            for (String kind : List.of("/T", "/Z", "/Y", "/t", "/J", "/", "T")) {
                codes.add(code + kind);
            }
        }
        return codes;
    }

    @Test
    void isTheSameBothWays() {
        List<String> wrong = new ArrayList<>();
        int canonical = 0;
        int others = 0;
        for (String code : codes()) {
            for (String joint : List.of(" ", "", "-", "/")) {
                for (String sequence : SEQUENCES) {
                    // hardly any issuer joins with something else than a blank: two years will do
                    for (String year : joint.equals(" ") ? YEARS : YEARS.subList(4, 6)) {
                        String text = code + joint + sequence + year;
                        Optional<StandardReference> read = StandardReference.tryParse(text);
                        boolean printed =
                                read.isPresent() && read.get().toString().equals(text);
                        // a blank in front sends the same text the long way
                        if (!read.equals(StandardReference.tryParse(" " + text))
                                || !StandardReference.tryCanonical(text).equals(printed ? read : Optional.empty())) {
                            wrong.add(text);
                        }
                        canonical += printed ? 1 : 0;
                        others += read.isPresent() && !printed ? 1 : 0;
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(canonical).isGreaterThan(10_000);
        assertThat(others).isGreaterThan(10_000);
    }

    /** Two numbers that print the same are one, whatever they were read from: so is all that they tell. */
    @Test
    void whatPrintsTheSameTellsTheSame() {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String code : codes()) {
            for (String joint : List.of(" ", "", "-", "/")) {
                for (String sequence : SEQUENCES) {
                    if (sequence.equals("1.2000")) {
                        continue; // a part with the look of a year, which no standard has, is read as one before a
                        // colon
                    }
                    Optional<StandardReference> read = StandardReference.tryParse(code + joint + sequence + "-2020");
                    Optional<StandardReference> again = read.flatMap(one -> StandardReference.tryParse(one.toString()));
                    if (read.isPresent()
                            && (!again.equals(read)
                                    || again.get().mandate() != read.get().mandate()
                                    || again.get().tier() != read.get().tier()
                                    || !again.get().series().equals(read.get().series()))) {
                        wrong.add(code + joint + sequence);
                    }
                    compared += read.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(10_000);
    }
}
