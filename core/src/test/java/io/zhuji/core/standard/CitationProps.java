package io.zhuji.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationProps {

    private static final String SIGNS = "GBTQDSIOECNJXZ/ -—.:0123456789()（）~、，S\n&;<>%\\_年第号修改单《》犌\u200B\uD800";

    @Property
    void printedFormReadsBack(@ForAll("canonical") String number) {
        StandardReference read = StandardReference.parse(number);
        assertThat(read).hasToString(number);
        assertThat(StandardReference.parse(read.toString())).isEqualTo(read);
    }

    @Property
    void isFoundBetweenWords(@ForAll("canonical") String number) {
        String text = "本产品按照" + number + "的规定检验";
        assertThat(Citation.allIn(text))
                .singleElement()
                .satisfies(c -> assertThat(c.written(text)).isEqualTo(number))
                .satisfies(c -> assertThat(c.reference()).hasToString(number));
    }

    @Property
    void spansAreInsideAndInOrder(@ForAll("noise") String text) {
        int last = 0;
        for (Citation citation : Citation.allIn(text)) {
            assertThat(citation.start()).isGreaterThanOrEqualTo(last);
            assertThat(citation.end()).isGreaterThan(citation.start()).isLessThanOrEqualTo(text.length());
            last = citation.end();
        }
    }

    @Property
    void whatIsFoundReadsBack(@ForAll("noise") String text) {
        for (Citation citation : Citation.allIn(text)) {
            assertThat(StandardReference.tryParse(citation.reference().toString()))
                    .contains(citation.reference());
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        Optional<StandardReference> read = StandardReference.tryParse(text);
        assertThat(read.map(r -> StandardReference.parse(r.toString()))).isEqualTo(read);
        assertThat(Citation.allIn(text)).allSatisfy(c -> assertThat(c.end()).isLessThanOrEqualTo(text.length()));
    }

    @Property
    void orderAgreesWithEquality(@ForAll("canonical") String a, @ForAll("canonical") String b) {
        StandardReference x = StandardReference.parse(a);
        StandardReference y = StandardReference.parse(b);
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(-Integer.signum(y.compareTo(x)));
        assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
    }

    @Provide
    Arbitrary<String> canonical() {
        Arbitrary<String> code = Arbitraries.of(
                "GB ",
                "GB/T ",
                "GB/Z ",
                "FZ/T ",
                "QB/T ",
                "JGJ ",
                "JGJ/T ",
                "NB/T ",
                "DB33/T ",
                "DB12/",
                "DB3301/T ",
                "T/ZZB ",
                "T/CECS ",
                "Q/HZTX ",
                "Q/12ABC ",
                "JJG ",
                "JJF(浙) ",
                "YZB/国 ",
                "GM/Y ");
        Arbitrary<String> sequence = Combinators.combine(
                        Arbitraries.integers().between(100, 99999),
                        Arbitraries.integers().between(1, 60).injectNull(0.6))
                .as((n, part) -> part == null ? String.valueOf(n) : n + "." + part);
        Arbitrary<String> tail = Combinators.combine(
                        Arbitraries.integers().between(1950, 2049), Arbitraries.of("", "", "", "/XG1-2012", "/XG2"))
                .as((year, amendment) -> "-" + year + amendment);
        Arbitrary<String> dated = Combinators.combine(code, sequence, tail).as((c, s, t) -> c + s + t);
        Arbitrary<String> undated = Combinators.combine(code, sequence).as((c, s) -> c + s);
        Arbitrary<String> abroad = Combinators.combine(
                        Arbitraries.of(
                                "ISO ",
                                "IEC ",
                                "ISO/IEC ",
                                "ISO/TS ",
                                "IEC TR ",
                                "EN ",
                                "EN ISO ",
                                "DIN EN ",
                                "CISPR "),
                        Arbitraries.integers().between(200, 99999),
                        Arbitraries.of("", "-1", "-12", "-2-9"),
                        Arbitraries.integers().between(1950, 2049),
                        Arbitraries.of("", "/Amd 1:2011", "/Cor 2:2013", "+AMD1:2013 CSV"))
                .as((c, n, part, year, more) -> c + n + part + ":" + year + more);
        return Arbitraries.oneOf(List.of(dated, undated, abroad));
    }

    @Provide
    Arbitrary<String> noise() {
        Arbitrary<String> scraps = Arbitraries.strings().withChars(SIGNS).ofMaxLength(12);
        return Arbitraries.oneOf(List.of(canonical(), scraps))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
