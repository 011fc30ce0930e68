package io.zhuji.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.party.Region;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentifierProps {

    @Property
    void everySingleWrongDigitOfATradeItemNumberIsFound(
            @ForAll("gtins") String digits, @ForAll @IntRange(max = 13) int at, @ForAll @IntRange(max = 9) int other) {
        int place = at % digits.length();
        if (digits.charAt(place) != '0' + other) {
            assertThat(Gtin.fault(digits.substring(0, place) + other + digits.substring(place + 1)))
                    .isPresent();
        }
    }

    @Property
    void tradeItemNumbersReadBack(@ForAll("gtins") String digits) {
        Gtin gtin = Gtin.parse(digits);
        assertThat(Gtin.parse(gtin.toString())).isEqualTo(gtin);
        assertThat(Gtin.parse(gtin.gtin14()).gtin14()).isEqualTo(gtin.gtin14());
    }

    /** GB/T 17710-2008: MOD 11,10 finds every single substitution. */
    @Property
    void everySingleWrongDigitOfAFoodLicenceIsFound(
            @ForAll("licences") String digits,
            @ForAll @IntRange(max = 13) int at,
            @ForAll @IntRange(max = 9) int other) {
        assertThat(FoodLicence.fault("SC" + digits)).isEmpty();
        if (digits.charAt(at) != '0' + other) {
            assertThat(FoodLicence.fault("SC" + digits.substring(0, at) + other + digits.substring(at + 1)))
                    .isPresent();
        }
    }

    @Property
    void certificatesReadBack(
            @ForAll @IntRange(min = 2002, max = 2099) int year,
            @ForAll @IntRange(max = 99) int body,
            @ForAll @IntRange(max = 9999) int kind,
            @ForAll @IntRange(max = 999999) int serial) {
        CccNumber number = new CccNumber(
                year,
                String.format(Locale.ROOT, "%02d", body),
                String.format(Locale.ROOT, "%04d", kind),
                String.format(Locale.ROOT, "%06d", serial));
        assertThat(CccNumber.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void productionLicencesReadBack(
            @ForAll @IntRange(max = 34) int province,
            @ForAll @IntRange(max = 99) int trade,
            @ForAll @IntRange(min = 1, max = 999) int product,
            @ForAll @IntRange(max = 99999) int serial) {
        ProductionLicence licence = new ProductionLicence(
                province == 34
                        ? Optional.empty()
                        : Optional.of(Region.provinces().get(province)),
                String.format(Locale.ROOT, "%02d", trade),
                String.format(Locale.ROOT, "%03d", product),
                String.format(Locale.ROOT, "%05d", serial));
        assertThat(ProductionLicence.parse(licence.toString())).isEqualTo(licence);
    }

    @Property
    void anyTextHasAnAnswer(@ForAll("texts") String text) {
        assertThat(Gtin.tryParse(text).isPresent()).isEqualTo(Gtin.fault(text).isEmpty());
        assertThat(CccNumber.tryParse(text).isPresent())
                .isEqualTo(CccNumber.fault(text).isEmpty());
        assertThat(FoodLicence.tryParse(text).isPresent())
                .isEqualTo(FoodLicence.fault(text).isEmpty());
        assertThat(ProductionLicence.tryParse(text).isPresent())
                .isEqualTo(ProductionLicence.fault(text).isEmpty());
        assertThat(EnergyFiling.tryParse(text).isPresent())
                .isEqualTo(EnergyFiling.fault(text).isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789-SCQXK浙() ").ofMaxLength(24));
    }

    @Provide
    Arbitrary<String> gtins() {
        return Arbitraries.of(7, 11, 12, 13)
                .flatMap(length -> Arbitraries.strings()
                        .numeric()
                        .ofLength(length)
                        .filter(body -> !body.chars().allMatch(c -> c == '0')))
                .map(body -> {
                    int sum = 0;
                    for (int i = body.length() - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
                        sum += (body.charAt(i) - '0') * weight;
                    }
                    return body + (10 - sum % 10) % 10;
                });
    }

    /** Check digit by the condition the standard gives, not by the way of computing: the pure sum is 1 modulo 10. */
    @Provide
    Arbitrary<String> licences() {
        return Combinators.combine(
                        Arbitraries.of("1", "2"),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.of(Region.provinces()),
                        Arbitraries.integers().between(0, 99999999))
                .as((kind, type, province, rest) -> kind
                        + String.format(Locale.ROOT, "%02d", type)
                        + province.code()
                        + String.format(Locale.ROOT, "%08d", rest))
                .map(body -> {
                    for (char check = '0'; check <= '9'; check++) {
                        if (checks(body + check)) {
                            return body + check;
                        }
                    }
                    throw new AssertionError(body);
                });
    }

    private static boolean checks(String digits) {
        int p = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int s = p + digits.charAt(i) - '0';
            p = 2 * (s % 10 == 0 ? 10 : s % 10) % 11;
        }
        return (p + digits.charAt(digits.length() - 1) - '0') % 10 == 1;
    }
}
