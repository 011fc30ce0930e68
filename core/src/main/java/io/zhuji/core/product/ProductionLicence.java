package io.zhuji.core.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.zhuji.core.party.Region;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of a production licence for industrial products (工业产品生产许可证编号), as in {@code XK16-204-00001}.
 *
 * <p>Shape: {@code XK}, trade 2, product 3, serial 5 digits; where a province gave it, its short name in brackets before, as
 * in {@code (浙)XK16-204-00001}. Numbers of before 2005 have four digits in the serial. There is no check digit.
 *
 * <p>Source: 工业产品生产许可证管理条例实施办法 (order 156 of 2014, articles on marks and numbers).
 *
 * @param province the province that gave the licence; empty for the state
 * @param trade    two digits
 * @param product  three digits
 * @param serial   five digits, four in old numbers
 */
public record ProductionLicence(Optional<Region> province, String trade, String product, String serial)
        implements Comparable<ProductionLicence> {

    public ProductionLicence {
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(trade, "trade");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(serial, "serial");
        requireDigits("trade", trade, 2, 2);
        requireDigits("product", product, 3, 3);
        requireDigits("serial", serial, 4, 5);
        province = province.map(Region::province);
    }

    /**
     * Reads a number; blanks or hyphens anywhere or nowhere between the parts, any dash, brackets or none around the
     * province, lower case and full-width characters are accepted.
     *
     * @throws IllegalArgumentException if the text is no sound number; the message quotes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProductionLicence parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a production licence: '" + text + "' ("
                        + fault(text).orElse("") + ")"));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<ProductionLicence> tryParse(String text) {
        if (fault(text).isPresent()) {
            return Optional.empty();
        }
        String folded = Written.foldDigits(text);
        String digits = digitsOf(folded);
        return Optional.of(new ProductionLicence(
                Region.named(issuerOf(folded)), digits.substring(0, 2), digits.substring(2, 5), digits.substring(5)));
    }

    /**
     * What is wrong with a text as a production licence: {@code form} (no XK), {@code region} (what stands before XK is no
     * province), {@code characters}, {@code length} or {@code all-zeros}; empty when it is sound.
     */
    public static Optional<String> fault(String text) {
        Objects.requireNonNull(text, "text");
        String folded = Written.foldDigits(text);
        int letters = folded.indexOf("XK");
        if (letters < 0) {
            return Optional.of("form");
        }
        String issuer = issuerOf(folded);
        if (letters > 0 && Region.named(issuer).isEmpty()) {
            return Optional.of("region");
        }
        String digits = digitsOf(folded);
        if (!Written.digits(digits, 0, digits.length())) {
            return Optional.of("characters");
        }
        if (digits.length() != 9 && digits.length() != 10) {
            return Optional.of("length");
        }
        return Written.zeros(digits) ? Optional.of("all-zeros") : Optional.empty();
    }

    /** Orders by trade, product and serial, then those of the state first. */
    @Override
    public int compareTo(ProductionLicence other) {
        int order = (trade + product + serial).compareTo(other.trade + other.product + other.serial);
        return order != 0 ? order : toString().compareTo(other.toString());
    }

    /** The canonical form, which {@link #parse} reads back. */
    @JsonValue
    @Override
    public String toString() {
        return province.map(region -> "(" + region.shortName() + ")").orElse("") + "XK" + trade + "-" + product + "-"
                + serial;
    }

    private static String issuerOf(String folded) {
        String issuer = folded.substring(0, folded.indexOf("XK"));
        return issuer.length() > 2 && issuer.startsWith("(") && issuer.endsWith(")")
                ? issuer.substring(1, issuer.length() - 1)
                : issuer;
    }

    private static String digitsOf(String folded) {
        return folded.substring(folded.indexOf("XK") + 2);
    }

    private static void requireDigits(String name, String value, int least, int most) {
        if (value.length() < least || value.length() > most || !Written.digits(value, 0, value.length())) {
            throw new IllegalArgumentException(
                    name + " of a production licence must be " + least + ".." + most + " digits, was '" + value + "'");
        }
    }
}
