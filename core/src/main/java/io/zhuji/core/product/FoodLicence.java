package io.zhuji.core.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.zhuji.core.party.Region;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of a food production licence (食品生产许可证编号).
 *
 * <p>Shape since 2015-10-01: {@code SC} and 14 digits: kind 1 (food, additive), class 2, region 6 (GB/T 2260), serial 4 and a
 * check digit (MOD 11,10 of GB/T 17710-2008). The class is that of the maker's first licensed product, not of the product at
 * hand. Before: {@code QS} and 12 digits: region 4, class 4, serial 4, without a check digit; food made since 2018-10-01 may
 * not bear it.
 *
 * <p>Source: 食品生产许可管理办法 (order 16 of 2015, articles 29 and 30; order 24 of 2020, articles 29 and 30); announcement 198 of
 * 2015 for the end of QS.
 *
 * @param scheme which of the two numberings
 * @param digits 14 digits for {@link Scheme#SC}, 12 for {@link Scheme#QS}
 */
public record FoodLicence(Scheme scheme, String digits) implements Comparable<FoodLicence> {

    /** One of the two numberings. */
    public enum Scheme {
        /** In use until food made on 2018-09-30. */
        QS,
        /** In use since 2015-10-01. */
        SC
    }

    /** What the licence is for, by its first digit. */
    public enum Kind {
        /** Food (食品). */
        FOOD,
        /** Food additives (食品添加剂). */
        ADDITIVE
    }

    private static final LocalDate QS_ENDS = LocalDate.of(2018, 10, 1);
    private static final int SC_LENGTH = 14;
    private static final int QS_LENGTH = 12;

    public FoodLicence {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(digits, "digits");
        Optional<String> fault = faultOf(scheme, digits);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    "not a food production licence: '" + scheme + digits + "' (" + fault.get() + ")");
        }
    }

    /**
     * Reads a number; blanks and hyphens anywhere, a colon after the letters, lower case and full-width characters are
     * accepted.
     *
     * @throws IllegalArgumentException if the text is no sound number; the message quotes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FoodLicence parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a food production licence: '" + text + "' ("
                        + fault(text).orElse("") + ")"));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<FoodLicence> tryParse(String text) {
        if (fault(text).isPresent()) {
            return Optional.empty();
        }
        String folded = Written.foldDigits(text);
        return Optional.of(new FoodLicence(schemeOf(folded).orElseThrow(), digitsOf(folded)));
    }

    /**
     * What is wrong with a text as a food production licence; empty when it is sound.
     *
     * <p>One of {@code form} (neither SC nor QS before the digits, or a kind or class that is none), {@code characters},
     * {@code length}, {@code all-zeros}, {@code region} (no such province) and {@code check-digit}.
     */
    public static Optional<String> fault(String text) {
        Objects.requireNonNull(text, "text");
        String folded = Written.foldDigits(text);
        Optional<Scheme> scheme = schemeOf(folded);
        return scheme.isEmpty() ? Optional.of("form") : faultOf(scheme.get(), digitsOf(folded));
    }

    /** What the licence is for; a QS number stood on food and, seldom, on additives without telling which. */
    public Kind kind() {
        return scheme == Scheme.SC && digits.charAt(0) == '2' ? Kind.ADDITIVE : Kind.FOOD;
    }

    /** The class of goods the licence was first given for: two digits for SC, four for QS. */
    public String foodClass() {
        return scheme == Scheme.SC ? digits.substring(1, 3) : digits.substring(4, 8);
    }

    /** Where the maker stands (SC) or the office that gave the licence (QS). */
    public Region region() {
        return Region.parse(scheme == Scheme.SC ? digits.substring(3, 9) : digits.substring(0, 4));
    }

    /** Whether food made on a date may bear a number of this scheme. */
    public boolean allowedOn(LocalDate made) {
        return scheme == Scheme.SC || made.isBefore(QS_ENDS);
    }

    /** Orders QS before SC, then by the digits. */
    @Override
    public int compareTo(FoodLicence other) {
        int order = scheme.compareTo(other.scheme);
        return order != 0 ? order : digits.compareTo(other.digits);
    }

    /** Letters and digits without a blank, which {@link #parse} reads back. */
    @JsonValue
    @Override
    public String toString() {
        return scheme + digits;
    }

    private static Optional<String> faultOf(Scheme scheme, String digits) {
        int length = digits.length();
        if (!Written.digits(digits, 0, length)) {
            return Optional.of("characters");
        }
        if (length != (scheme == Scheme.SC ? SC_LENGTH : QS_LENGTH)) {
            return Optional.of("length");
        }
        if (Written.zeros(digits)) {
            return Optional.of("all-zeros");
        }
        if (scheme == Scheme.QS) {
            return Region.fault(digits.substring(0, 4));
        }
        char kind = digits.charAt(0);
        if (kind != '1' && kind != '2' || digits.startsWith("00", 1)) {
            return Optional.of("form");
        }
        Optional<String> region = Region.fault(digits.substring(3, 9));
        if (region.isPresent()) {
            return region;
        }
        return checkDigit(digits, SC_LENGTH - 1) == digits.charAt(SC_LENGTH - 1)
                ? Optional.empty()
                : Optional.of("check-digit");
    }

    // GB/T 17710-2008, the hybrid system MOD 11,10
    static char checkDigit(String digits, int count) {
        int product = 10;
        for (int i = 0; i < count; i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }

    private static Optional<Scheme> schemeOf(String folded) {
        if (folded.startsWith("SC")) {
            return Optional.of(Scheme.SC);
        }
        return folded.startsWith("QS") ? Optional.of(Scheme.QS) : Optional.empty();
    }

    private static String digitsOf(String folded) {
        return folded.startsWith(":", 2) ? folded.substring(3) : folded.substring(2);
    }
}
