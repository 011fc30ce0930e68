package io.zhuji.declaration.watch;

import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.declaration.Version;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is new to be said of one declaration from one day on (跟踪提醒).
 *
 * @param declaration which version
 * @param from        the first day it holds
 * @param kinds       what it is about, the most urgent first
 * @param come        the findings that hold from that day on and did not before
 * @param gone        the findings that held before and no longer do
 * @param why         what the catalog changes on that day that the declaration stands on; none for a product's change
 */
public record Notice(
        Version declaration,
        LocalDate from,
        Set<Kind> kinds,
        List<Finding> come,
        List<Finding> gone,
        List<CatalogChange> why) {

    /** What a notice is about, the most urgent first. */
    public enum Kind {
        /** An executed standard has ended (执行标准已被代替或者废止). */
        STALE,
        /** What is declared has fallen below what a mandatory standard requires (低于强制性标准). */
        BELOW_FLOOR,
        /** A mandatory standard applies that is not among those declared, or in another class, or may apply (强制性标准新适用). */
        DUE,
        /** A remark is wanting, or no longer fits (明示不再相符). */
        REMARK,
        /** The product was changed (产品变更). */
        PRODUCT,
        /** An executed standard was amended (修改单). */
        AMENDED,
        /** An executed standard will end on a day that is known (即将被代替). */
        COMING,
        /** Anything else the rules say, and what they cannot tell for want of a fact. */
        OTHER
    }

    /** Copies the lists. */
    public Notice {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(from, "from");
        Set<Kind> copy = EnumSet.noneOf(Kind.class);
        copy.addAll(kinds);
        kinds = Collections.unmodifiableSet(copy);
        come = List.copyOf(come);
        gone = List.copyOf(gone);
        why = List.copyOf(why);
    }

    static Kind kind(Finding finding) {
        String rule = finding.rule().text();
        // that a standard may be due is told although it cannot be decided; of a floor that says nothing
        if (finding.outcome() == Outcome.UNKNOWN
                && !rule.equals("watch.product-change")
                && !rule.equals("declaration.mandatory-listed")) {
            return Kind.OTHER;
        }
        return switch (rule) {
            case "declaration.in-force" ->
                finding.outcome() == Outcome.NOTICE || finding.outcome() == Outcome.ADVICE ? Kind.COMING : Kind.STALE;
            case "declaration.floor" -> Kind.BELOW_FLOOR;
            case "declaration.mandatory-listed" -> Kind.DUE;
            case "declaration.remark" -> Kind.REMARK;
            case "declaration.packaging" -> Kind.STALE;
            case "watch.amended" -> Kind.AMENDED;
            case "watch.product-change" -> Kind.PRODUCT;
            default -> Kind.OTHER;
        };
    }
}
