package io.zhuji.core.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * The number under which an energy label was filed (能效标识备案号), as in {@code 201801-22-11021271-2751671104235}.
 *
 * <p>Shape: year and month 6, product code 1 to 3, company 1 to 12, serial 1 to 24 digits, joined by hyphens. There is no
 * check digit. Source: observed numbers of the register of energy labels (能效标识管理办法, order 35 of 2016); the form is not
 * laid down in a public document.
 *
 * @param filed   year and month of the filing, from 2005-03 (when energy labels began) to 2099-12
 * @param product the code of the kind of goods, digits
 * @param company the code of the company, digits
 * @param serial  the code of the model, digits
 */
public record EnergyFiling(YearMonth filed, String product, String company, String serial)
        implements Comparable<EnergyFiling> {

    private static final YearMonth FIRST = YearMonth.of(2005, 3);
    private static final int LAST_YEAR = 2099;
    private static final int[] MOST_DIGITS = {6, 3, 12, 24};

    public EnergyFiling {
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(serial, "serial");
        if (filed.isBefore(FIRST) || filed.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("an energy label is filed 2005-03..2099-12, was " + filed);
        }
        requireDigits("product", product, MOST_DIGITS[1]);
        requireDigits("company", company, MOST_DIGITS[2]);
        requireDigits("serial", serial, MOST_DIGITS[3]);
    }

    /**
     * Reads a number; blanks, any dash and full-width digits are accepted.
     *
     * @throws IllegalArgumentException if the text is no sound number; the message quotes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EnergyFiling parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("not an energy label filing: '" + text + "' ("
                        + fault(text).orElse("") + ")"));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<EnergyFiling> tryParse(String text) {
        if (fault(text).isPresent()) {
            return Optional.empty();
        }
        String[] parts = parts(Written.fold(text));
        return Optional.of(new EnergyFiling(filed(parts[0]), parts[1], parts[2], parts[3]));
    }

    /**
     * What is wrong with a text as an energy label filing: {@code characters}, {@code form} (not four parts), {@code length}
     * (of a part), {@code all-zeros} or {@code year} (no month, or one before energy labels began); empty when it is sound.
     */
    public static Optional<String> fault(String text) {
        Objects.requireNonNull(text, "text");
        String folded = Written.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return Optional.of("characters");
            }
        }
        String[] parts = parts(folded);
        if (parts.length != MOST_DIGITS.length) {
            return Optional.of("form");
        }
        boolean zeros = true;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() || parts[i].length() > MOST_DIGITS[i] || i == 0 && parts[0].length() != 6) {
                return Optional.of("length");
            }
            zeros &= Written.zeros(parts[i]);
        }
        if (zeros) {
            return Optional.of("all-zeros");
        }
        int year = Integer.parseInt(parts[0].substring(0, 4));
        int month = Integer.parseInt(parts[0].substring(4));
        boolean plausible = month >= 1
                && month <= 12
                && year <= LAST_YEAR
                && !YearMonth.of(year, month).isBefore(FIRST);
        return plausible ? Optional.empty() : Optional.of("year");
    }

    /** Orders by the canonical form. */
    @Override
    public int compareTo(EnergyFiling other) {
        return toString().compareTo(other.toString());
    }

    /** The canonical form, which {@link #parse} reads back. */
    @JsonValue
    @Override
    public String toString() {
        int month = filed.getMonthValue();
        return filed.getYear() + (month < 10 ? "0" : "") + month + "-" + product + "-" + company + "-" + serial;
    }

    private static YearMonth filed(String digits) {
        return YearMonth.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4)));
    }

    private static String[] parts(String folded) {
        return folded.split("-", -1);
    }

    private static void requireDigits(String name, String value, int most) {
        if (value.isEmpty() || value.length() > most || !Written.digits(value, 0, value.length())) {
            throw new IllegalArgumentException(
                    name + " of an energy label filing must be 1.." + most + " digits, was '" + value + "'");
        }
    }
}
