package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Report;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.evaluation.conformity.Clearance.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The gates before making, selling, importing and providing (可否生产、销售、进口、提供): may it be done with these goods on that day,
 * and why? Immutable and thread-safe; built once, kept, and shared.
 *
 * <p>Which edition counts follows the date of the act. Goods made to an edition that has ended are judged by the table of
 * change-overs ({@link io.zhuji.core.catalog.ChangeOver}) with what the announcement lets be sold out, which is data of each
 * standard. A missing fact never denies.
 */
public final class Gates {

    private final Catalog catalog;
    private final RuleSet<LotSubject> rules;
    private final Map<String, String> editions;

    private Gates(Catalog catalog) {
        this.catalog = catalog;
        this.rules = ConformityRules.ruled(GateRules.all(), catalog);
        this.editions = catalog.editions();
    }

    /** The gates by that catalog. */
    public static Gates of(Catalog catalog) {
        return new Gates(Objects.requireNonNull(catalog, "catalog"));
    }

    /** The rules it applies, in their order. */
    public List<RuleEntry> rules() {
        return rules.entries();
    }

    /** Whether the goods may be made on that day. */
    public Clearance canProduce(Lot lot, LocalDate on) {
        return ask(Act.PRODUCE, lot, on);
    }

    /** Whether the goods may be sold on that day. */
    public Clearance canSell(Lot lot, LocalDate on) {
        return ask(Act.SELL, lot, on);
    }

    /** Whether the goods may be imported on that day. */
    public Clearance canImport(Lot lot, LocalDate on) {
        return ask(Act.IMPORT, lot, on);
    }

    /** Whether the service may be provided on that day. */
    public Clearance canProvide(Lot lot, LocalDate on) {
        return ask(Act.PROVIDE, lot, on);
    }

    /**
     * Whether something may be done at an instant.
     *
     * @param zone where it is done, most often {@code Asia/Shanghai}: the law counts in days
     */
    public Clearance ask(Act act, Lot lot, Instant at, ZoneId zone) {
        return ask(act, lot, LocalDate.ofInstant(at, zone));
    }

    /** Whether something may be done on that day. */
    public Clearance ask(Act act, Lot lot, LocalDate on) {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(on, "on");
        List<Finding> findings = new ArrayList<>();
        boolean complete = rules.on(on).apply(LotSubject.of(catalog, act, lot, on), true, findings);
        return Clearance.of(act, new Report(on, findings, complete, editions));
    }
}
