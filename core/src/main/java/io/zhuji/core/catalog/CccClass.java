package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One kind of products in the catalogue of compulsory certification (强制性产品认证目录). Its number stands inside the
 * number of a certificate.
 *
 * @param number     four digits: class and kind, such as {@code 0713}
 * @param nameZh     its Chinese name
 * @param nameEn     its English name
 * @param from       the day from which certification is compulsory, where known
 * @param confidence how sure the row is
 */
public record CccClass(String number, String nameZh, String nameEn, Optional<LocalDate> from, Confidence confidence) {

    public CccClass {
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(confidence, "confidence");
        if (!fourDigits(number)) {
            throw new IllegalArgumentException("a CCC class has four digits, was '" + number + "'");
        }
    }

    static boolean fourDigits(String text) {
        if (text.length() != 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
