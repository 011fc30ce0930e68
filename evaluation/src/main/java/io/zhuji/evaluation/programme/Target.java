package io.zhuji.evaluation.programme;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A number to be reached by a day (目标); reaching the number itself is enough (以上 includes it).
 *
 * @param id       its id within the programme, such as {@code G2}
 * @param titleZh  what it is, in Chinese
 * @param titleEn  what it is, in English
 * @param unitZh   what is counted, in Chinese, such as 家
 * @param unitEn   what is counted, in English
 * @param value    the number, 1 or more
 * @param by       the last day
 * @param counting how it is counted
 * @param openZh   what the programme's text leaves open, in Chinese; may be empty
 * @param openEn   the same in English
 */
public record Target(
        String id,
        String titleZh,
        String titleEn,
        String unitZh,
        String unitEn,
        long value,
        LocalDate by,
        Counting counting,
        String openZh,
        String openEn) {

    public Target {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(titleZh, "titleZh");
        Objects.requireNonNull(titleEn, "titleEn");
        Objects.requireNonNull(unitZh, "unitZh");
        Objects.requireNonNull(unitEn, "unitEn");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(openZh, "openZh");
        Objects.requireNonNull(openEn, "openEn");
        if (value < 1) {
            throw new IllegalArgumentException("value of target " + id + " must be at least 1, was " + value);
        }
    }

    /** The same target, counted in another way. */
    public Target counting(Counting other) {
        return new Target(id, titleZh, titleEn, unitZh, unitEn, value, by, other, openZh, openEn);
    }
}
