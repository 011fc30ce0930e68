package io.zhuji.evaluation.register;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.table.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can be wrong with the records of a register. */
final class Remarks {

    private static final RuleId RULE = new RuleId("register.row");

    /** The reasons for which a row lacks what is asked for. */
    private static final Set<String> UNTOLD = Set.of("missing", "unreadable");

    private Remarks() {}

    static Messages messages() {
        return Messages.load(Remarks.class, "messages");
    }

    static Finding missing(int row, Column column) {
        return finding("missing", row, Map.of("column", column.field(), "header", column.header()));
    }

    static Finding unreadable(int row, Column column, String value) {
        return finding("unreadable", row, Map.of("column", column.field(), "header", column.header(), "value", value));
    }

    static Finding code(int row, String code, String fault) {
        return finding("credit-code", row, Map.of("code", code, "fault", fault));
    }

    static Finding dates(int row, LocalDate from, LocalDate to) {
        return finding("dates", row, Map.of("from", from.toString(), "to", to.toString()));
    }

    static Finding system(int row, String system) {
        return finding("system", row, Map.of("system", system));
    }

    static Finding repeated(Registered record, int first) {
        return finding("repeated", record.row(), Map.of("code", record.enterprise(), "first", Integer.toString(first)));
    }

    static Finding differs(Registered record, int first) {
        return finding("differs", record.row(), Map.of("code", record.enterprise(), "first", Integer.toString(first)));
    }

    static Finding names(Registered record, String known) {
        return finding(
                "names-differ",
                record.row(),
                Map.of("code", record.enterprise(), "name", record.name(), "known", known));
    }

    /** What is to be known of the rule. */
    static RuleEntry entry() {
        String head = RULE + ".";
        return new RuleEntry(
                RULE,
                messages().keys().stream()
                        .filter(key -> key.startsWith(head))
                        .map(key -> verdict(key.substring(head.length())))
                        .toList(),
                Law.NONE);
    }

    private static Verdict verdict(String reason) {
        return UNTOLD.contains(reason) ? Verdict.unknown(Gap.SUBJECT, reason) : Verdict.of(Outcome.NOTICE, reason);
    }

    private static Finding finding(String reason, int row, Map<String, String> facts) {
        Map<String, String> all = new TreeMap<>(facts);
        all.put("row", Integer.toString(row));
        Verdict verdict = verdict(reason);
        return new Finding(
                RULE,
                verdict.outcome(),
                reason,
                verdict.gap(),
                Pointer.ROOT.then("rows").then(row),
                all,
                List.of());
    }
}
