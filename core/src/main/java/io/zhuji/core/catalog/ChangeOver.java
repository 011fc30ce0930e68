package io.zhuji.core.catalog;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Goods between two editions of a standard (新旧标准过渡期的产品): what may be said of them.
 *
 * <p>The ground is: for a mandatory standard the day of sale decides, not the day of making, since what does not meet it
 * may not be sold (Standardization Law 2017, article 25; Measures for mandatory national standards, order 25 of 2020).
 * Between issue and implementation a maker may follow either edition (Measures for national standards, order 59 of 2022,
 * article 35).
 *
 * @param kind        what kind of standard changes
 * @param implemented the first day of the new edition, or of the duty
 * @param followed    the edition the goods were made to
 * @param madeOn      when they were made, where known
 * @param soldOn      when they are sold: the date of the act
 * @param meetsNew    whether they meet the requirements of the new edition all the same, where known
 * @param saleOut     what the announcement lets be sold out, where it does
 */
public record ChangeOver(
        Kind kind,
        LocalDate implemented,
        Followed followed,
        Optional<LocalDate> madeOn,
        LocalDate soldOn,
        Optional<Boolean> meetsNew,
        Optional<SaleOut> saleOut) {

    /** What kind of standard changes. */
    public enum Kind {
        /** 强制性国家标准. */
        MANDATORY,
        /** 推荐性标准, which binds since the maker declares it. */
        RECOMMENDED,
        /** 食品安全国家标准: mandatory, and to be followed early only with a notice. */
        FOOD_SAFETY,
        /** Labels of food. */
        FOOD_LABEL,
        /** 强制性产品认证: goods newly put into the catalogue. */
        CERTIFICATION
    }

    /** What the goods were made to. */
    public enum Followed {
        /** The old edition; for {@link Kind#CERTIFICATION}: no certificate. */
        OLD,
        /** The new edition; for {@link Kind#CERTIFICATION}: a certificate. */
        NEW
    }

    /** What may be said. */
    public enum Answer {
        /** In order. */
        CONFORMS,
        /** In order, if the early implementation is disclosed (Food Safety Law's regulations, article 13). */
        CONFORMS_IF_DISCLOSED,
        /** Sold out under a clause of the announcement. */
        SOLD_OUT_BY_CLAUSE,
        /** No mandatory breach; the declared standard has ended and a person should look. */
        REVIEW,
        /** Probably a breach: what would settle it is not known. */
        SUSPECT,
        /** Made to a standard that had ended: treated as not made to a standard (reply of the regulator, 2024-05-29). */
        DECLARED_ENDED,
        /** A breach. */
        VIOLATION
    }

    public ChangeOver {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(implemented, "implemented");
        Objects.requireNonNull(followed, "followed");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(soldOn, "soldOn");
        Objects.requireNonNull(meetsNew, "meetsNew");
        Objects.requireNonNull(saleOut, "saleOut");
    }

    /** What may be said of the goods. */
    public Answer answer() {
        boolean madeBefore = madeOn.isPresent() && madeOn.get().isBefore(implemented);
        if (followed == Followed.NEW) {
            return kind == Kind.FOOD_SAFETY && madeBefore ? Answer.CONFORMS_IF_DISCLOSED : Answer.CONFORMS;
        }
        if (soldOn.isBefore(implemented)) {
            return Answer.CONFORMS;
        }
        boolean madeAfter = madeOn.isPresent() && !madeBefore;
        return switch (kind) {
            case RECOMMENDED -> madeAfter ? Answer.DECLARED_ENDED : Answer.REVIEW;
            case CERTIFICATION -> Answer.VIOLATION;
            case FOOD_LABEL -> madeAfter ? Answer.VIOLATION : sellOut(Answer.REVIEW);
            case MANDATORY, FOOD_SAFETY -> mandatory(madeAfter);
        };
    }

    private Answer mandatory(boolean madeAfter) {
        if (meetsNew.isPresent() && meetsNew.get()) {
            return Answer.CONFORMS;
        }
        if (meetsNew.isPresent()) {
            return madeAfter ? Answer.VIOLATION : sellOut(Answer.VIOLATION);
        }
        // that goods were made to the old edition does not show that they fail the new one
        return madeAfter ? Answer.SUSPECT : sellOut(Answer.SUSPECT);
    }

    private Answer sellOut(Answer otherwise) {
        if (saleOut.isEmpty()) {
            return otherwise;
        }
        SaleOut clause = saleOut.get();
        // goods whose day is not known may be old enough for the clause, which is not enough to rest on it
        LocalDate made = madeOn.orElse(LocalDate.MIN);
        if (!clause.covers(made, soldOn)) {
            return otherwise;
        }
        if (madeOn.isPresent() && clause.settled()) {
            return Answer.SOLD_OUT_BY_CLAUSE;
        }
        return otherwise == Answer.VIOLATION ? Answer.SUSPECT : Answer.REVIEW;
    }
}
