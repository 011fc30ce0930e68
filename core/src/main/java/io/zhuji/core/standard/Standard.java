package io.zhuji.core.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of a standard (标准), as a catalog records it. An unknown day is absent, which never means "none".
 *
 * @param number          its number
 * @param titleZh         its Chinese title
 * @param titleEn         its English title; may be empty
 * @param role            what it is for
 * @param mandate         how it binds: what its number says, or what is recorded where the number does not say it
 * @param issued          day of issue (发布日期), where known
 * @param implemented     first day in force (实施日期), where known
 * @param withdrawn       first day out of force (废止日期), where known
 * @param replaces        what it took the place of
 * @param replacedBy      what took its place, or is issued to do so
 * @param partly          those of the two lists that were taken over, or took over, only in part
 * @param aliases         other numbers the same document carries, such as the one before GB became GB/T
 * @param adopts          what it takes over from elsewhere
 * @param ics             classes of the International Classification for Standards
 * @param ccs             classes of the Chinese Classification for Standards (中标分类)
 * @param keywords        words to find it by
 * @param state           its state on the day the record was made
 * @param stateConfidence how sure the state is
 * @param confidence      how sure number, titles and days are
 */
public record Standard(
        StandardNumber number,
        String titleZh,
        String titleEn,
        Role role,
        Mandate mandate,
        Optional<LocalDate> issued,
        Optional<LocalDate> implemented,
        Optional<LocalDate> withdrawn,
        List<StandardNumber> replaces,
        List<StandardNumber> replacedBy,
        List<StandardNumber> partly,
        List<StandardNumber> aliases,
        List<Adoption> adopts,
        List<String> ics,
        List<String> ccs,
        List<String> keywords,
        State state,
        Confidence stateConfidence,
        Confidence confidence) {

    /** What a standard is for. */
    public enum Role {
        /** 产品标准: sets what a product of a kind must be. */
        PRODUCT,
        /** 安全, 卫生, 能效 …: sets some requirements for many kinds of products, or one aspect of one kind. */
        GENERAL,
        /** 标识, 标签, 使用说明: how to label. */
        LABEL,
        /** 试验方法: how to test. */
        METHOD,
        /** 术语, 分类, 管理体系 …: none of these. */
        BASIC
    }

    /** The state of an edition (标准状态) on the day it was recorded. */
    public enum State {
        /** 现行. */
        CURRENT,
        /** 被代替. */
        SUPERSEDED,
        /** 废止, without a successor. */
        WITHDRAWN,
        /** 即将实施. */
        UPCOMING
    }

    public Standard {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(titleZh, "titleZh");
        Objects.requireNonNull(titleEn, "titleEn");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(implemented, "implemented");
        Objects.requireNonNull(withdrawn, "withdrawn");
        replaces = List.copyOf(replaces);
        replacedBy = List.copyOf(replacedBy);
        partly = List.copyOf(partly);
        aliases = List.copyOf(aliases);
        adopts = List.copyOf(adopts);
        ics = List.copyOf(ics);
        ccs = List.copyOf(ccs);
        keywords = List.copyOf(keywords);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(stateConfidence, "stateConfidence");
        Objects.requireNonNull(confidence, "confidence");
    }
}
