package io.zhuji.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** Public codes of known organisations; GB 32100-2015, annex A for the way of computing. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            91350100M000100Y43 | 350100 | M000100Y4 | 91
            914403001922038216 | 440300 | 192203821 | 91
            9144030071526726XG | 440300 | 71526726X | 91
            91330100799655058B | 330100 | 799655058 | 91
            91330000733796106P | 330000 | 733796106 | 91
            91110108558521630L | 110108 | 558521630 | 91
            91440300192317458F | 440300 | 192317458 | 91
            """)
    void soundCodesGiveTheirParts(String text, String region, String organisation, String kind) {
        CreditCode code = CreditCode.parse(text);
        assertThat(code.region().orElseThrow().sixDigits()).isEqualTo(region);
        assertThat(code.organisationCode()).isEqualTo(organisation);
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.business()).isTrue();
        assertThat(code).hasToString(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "91330100799655058b",
                " 9133 0100 7996 5505 8B ",
                "９１３３０１００７９９６５５０５８Ｂ",
                "91330100\u3000799655058\u00A0B\uFEFF"
            })
    void readsEverydayWriting(String written) {
        assertThat(CreditCode.parse(written)).isEqualTo(CreditCode.parse("91330100799655058B"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            91330100799655099B    | check-digit
            91330100799655058C    | check-digit
            9133010079965505B     | length
            330100000012345       | length
            ''                    | length
            91330100799655058BB   | length
            9133010079965505OB    | characters
            91330100I99655058B    | characters
            9133A100799655058B    | characters
            91330100-99655058B    | characters
            000000000000000000    | all-zeros
            91990100799655058B    | check-digit
            91770100799655058B    | region
            M1330100799655058B    | form
            """)
    void namesWhatIsWrong(String text, String fault) {
        assertThat(CreditCode.fault(text)).contains(fault);
        assertThat(CreditCode.tryParse(text)).isEmpty();
    }

    @Test
    void aSoundLastCharacterDoesNotHideAWrongOrganisationCode() {
        String body = "91330100799655059"; // organisation code 79965505-8 with a wrong check character
        long sound = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(c -> CreditCode.fault(body + (char) c))
                .filter(fault -> fault.equals(java.util.Optional.of("body-check-digit")))
                .count();
        assertThat(sound).isEqualTo(1);
    }

    @Test
    void bodiesOfTheStateHaveNoProvince() {
        // the state's own region, 100000, is in no province
        String body = "11100000000014047";
        String code = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(c -> body + (char) c)
                .filter(text -> !CreditCode.fault(text).equals(java.util.Optional.of("check-digit")))
                .reduce((one, other) -> {
                    throw new AssertionError(one + " and " + other);
                })
                .orElseThrow();
        assertThat(CreditCode.fault(code).orElse("sound")).isNotEqualTo("region");
    }

    @Test
    void misuseNamesTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditCode.parse("12345"))
                .withMessageContaining("12345")
                .withMessageContaining("length");
        assertThatNullPointerException()
                .isThrownBy(() -> CreditCode.fault(null))
                .withMessage("text");
    }
}
