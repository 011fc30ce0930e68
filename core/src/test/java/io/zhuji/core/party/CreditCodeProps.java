package io.zhuji.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProps {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void printedFormReadsBack(@ForAll("codes") String text) {
        assertThat(CreditCode.parse(text)).hasToString(text);
        assertThat(CreditCode.parse(CreditCode.parse(text).toString())).isEqualTo(CreditCode.parse(text));
    }

    /** GB 32100-2015: 31 is prime and no weight is a multiple of it, so no single wrong character passes. */
    @Property
    void everySingleWrongCharacterIsFound(
            @ForAll("codes") String text, @ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 30) int other) {
        char wrong = ALPHABET.charAt(other);
        if (wrong != text.charAt(at)) {
            assertThat(CreditCode.fault(text.substring(0, at) + wrong + text.substring(at + 1)))
                    .isPresent();
        }
    }

    /** Neighbouring weights differ by no multiple of 31, so no swap of neighbours passes. */
    @Property
    void everySwapOfNeighboursIsFound(@ForAll("codes") String text, @ForAll @IntRange(max = 16) int at) {
        char left = text.charAt(at);
        char right = text.charAt(at + 1);
        if (left != right) {
            assertThat(CreditCode.fault(text.substring(0, at) + right + left + text.substring(at + 2)))
                    .isPresent();
        }
    }

    @Property
    void anyTextHasAnAnswer(@ForAll String text) {
        assertThat(CreditCode.tryParse(text).isPresent())
                .isEqualTo(CreditCode.fault(text).isEmpty());
    }

    /** Written from the text of the two standards, apart from the code under test. */
    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> region = Arbitraries.of(Region.provinces())
                .flatMap(province -> Arbitraries.integers()
                        .between(0, 9999)
                        .map(rest -> province.code() + String.format(java.util.Locale.ROOT, "%04d", rest)));
        Arbitrary<String> body =
                Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(8);
        return Combinators.combine(Arbitraries.of("91", "92", "93", "51", "12", "Y1"), region, body)
                .as((kind, place, organisation) -> complete(kind + place + organisation + bodyCheck(organisation)));
    }

    private static String bodyCheck(String body) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            char c = body.charAt(i);
            sum += weights[i] * (c <= '9' ? c - '0' : c - 'A' + 10);
        }
        int check = 11 - sum % 11;
        return check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check);
    }

    private static String complete(String seventeen) {
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * ALPHABET.indexOf(seventeen.charAt(i));
        }
        return seventeen.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())
                + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
