package io.zhuji.core.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of a standard, as the catalog records it.
 *
 * @param number      its number
 * @param titleZh     its Chinese title
 * @param titleEn     its English title; may be empty
 * @param role        what it is for
 * @param issued      day of issue, where known
 * @param implemented first day in force, where known
 * @param withdrawn   first day out of force, where known
 * @param replaces    what it took the place of
 * @param replacedBy  what took its place
 */
public record Standard(
        StandardNumber number,
        String titleZh,
        String titleEn,
        Role role,
        Optional<LocalDate> issued,
        Optional<LocalDate> implemented,
        Optional<LocalDate> withdrawn,
        List<StandardNumber> replaces,
        List<StandardNumber> replacedBy) {

    /** What a standard is for. */
    public enum Role {
        /** 产品标准: sets what a product of a kind must be. */
        PRODUCT,
        /** 安全, 卫生, 能效 …: sets some requirements for many kinds of products. */
        GENERAL,
        /** 标识, 标签, 使用说明: how to label. */
        LABEL,
        /** 试验方法: how to test. */
        METHOD,
        /** 术语, 分类, 管理体系 …: none of these. */
        BASIC
    }

    public Standard {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(titleZh, "titleZh");
        Objects.requireNonNull(titleEn, "titleEn");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(implemented, "implemented");
        Objects.requireNonNull(withdrawn, "withdrawn");
        replaces = List.copyOf(replaces);
        replacedBy = List.copyOf(replacedBy);
    }
}
