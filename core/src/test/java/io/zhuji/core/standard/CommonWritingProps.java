package io.zhuji.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers in the common writing are read straight from the characters; a blank in front sends the same text the long way. */
class CommonWritingProps {

    @Provide
    Arbitrary<String> enterprises() {
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars("ABCGBTDQSISOIEC")
                .ofMinLength(1)
                .ofMaxLength(32);
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(13);
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2099);
        Arbitrary<String> marks = Arbitraries.of(" ", " ", " ", "", "  ", "-");
        Arbitrary<String> ends = Arbitraries.of("", "", "", "S", ".1", "/XG1", " ", "-01");
        return Combinators.combine(letters, marks, digits, years, ends)
                .as((code, mark, sequence, year, end) -> "Q/" + code + mark + sequence + "-" + year + end);
    }

    @Provide
    Arbitrary<String> issuers() {
        Arbitrary<String> codes =
                Arbitraries.of("GB", "GB/T", "GB/Z", "FZ/T", "QB", "QB/T", "SN/T", "JJG", "HJ", "GBZ/T", "CECS", "YY");
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789.").ofMinLength(1).ofMaxLength(9);
        Arbitrary<Integer> years = Arbitraries.integers().between(1950, 2040);
        return Combinators.combine(codes, Arbitraries.of(" ", ""), digits, years)
                .as((code, mark, sequence, year) -> code + mark + sequence + "-" + year);
    }

    @Provide
    Arbitrary<String> internationals() {
        Arbitrary<String> codes =
                Arbitraries.of("ISO ", "IEC ", "ISO/IEC ", "ISO/TR ", "ISO", "IEC-", "CISPR ", "IWA ");
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789-").ofMinLength(1).ofMaxLength(11);
        Arbitrary<String> many =
                Arbitraries.strings().withChars("123-").ofMinLength(15).ofMaxLength(28);
        Arbitrary<Integer> years = Arbitraries.integers().between(1890, 2060);
        Arbitrary<String> ends = Arbitraries.of("", "", "", "/AMD1:2013", "(E)", "-01");
        return Combinators.combine(
                        codes, Arbitraries.oneOf(digits, digits, many), Arbitraries.of(":", ":", "-"), years, ends)
                .as((code, sequence, mark, year, end) -> code + sequence + mark + year + end);
    }

    @Property
    void anInternationalNumberIsTheSameBothWays(@ForAll("internationals") String text) {
        isTheSameBothWays(text);
    }

    @Property
    void anEnterprisesNumberIsTheSameBothWays(@ForAll("enterprises") String text) {
        isTheSameBothWays(text);
    }

    @Property
    void anIssuersNumberIsTheSameBothWays(@ForAll("issuers") String text) {
        isTheSameBothWays(text);
    }

    private static void isTheSameBothWays(String text) {
        Optional<StandardReference> read = StandardReference.tryParse(text);
        assertThat(read).as(text).isEqualTo(StandardReference.tryParse(" " + text));
        assertThat(StandardReference.tryCanonical(text))
                .as(text)
                .isEqualTo(read.filter(reference -> reference.toString().equals(text)));
    }

    @Example
    void mostOfThemAreNumbers() {
        assertThat(StandardNumber.parse("Q/ABC 001-2020"))
                .hasToString("Q/ABC 001-2020")
                .extracting(StandardNumber::tier, StandardNumber::sequence, StandardNumber::year)
                .containsExactly(Tier.ENTERPRISE, "001", 2020);
        assertThat(StandardNumber.parse("IEC 60335-2-8:2012"))
                .hasToString("IEC 60335-2-8:2012")
                .extracting(StandardNumber::tier, StandardNumber::sequence, StandardNumber::year)
                .containsExactly(Tier.INTERNATIONAL, "60335-2-8", 2012);
    }
}
