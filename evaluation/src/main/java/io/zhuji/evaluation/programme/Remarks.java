package io.zhuji.evaluation.programme;

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

/** What can be wrong with records that are to be counted. */
final class Remarks {

    private static final RuleId RULE = new RuleId("programme.entry");

    /** The reasons for which a row lacks what is asked for. */
    private static final Set<String> UNTOLD = Set.of("missing", "unreadable");

    private Remarks() {}

    /** The sentences for the findings of this package. */
    static Messages messages() {
        return Messages.load(Remarks.class, "messages");
    }

    static Finding dates(Entry entry) {
        String to = entry.to().map(Object::toString).orElse("");
        return finding(
                "dates",
                entry.row(),
                Map.of("code", entry.enterprise(), "from", entry.from().toString(), "to", to));
    }

    static Finding code(Entry entry, String fault) {
        return finding("credit-code", entry.row(), Map.of("code", entry.enterprise(), "fault", fault));
    }

    static Finding names(Entry entry, String known) {
        return finding(
                "names-differ", entry.row(), Map.of("code", entry.enterprise(), "name", entry.name(), "known", known));
    }

    static Finding region(Entry entry) {
        return finding("region", entry.row(), Map.of("code", entry.enterprise(), "region", entry.region()));
    }

    static Finding industry(Entry entry) {
        return finding("industry", entry.row(), Map.of("code", entry.enterprise(), "industry", entry.industry()));
    }

    static Finding future(Entry entry, LocalDate on) {
        return finding(
                "future",
                entry.row(),
                Map.of(
                        "code", entry.enterprise(),
                        "from", entry.from().toString(),
                        "on", on.toString()));
    }

    static Finding tooEarly(Entry entry) {
        return finding(
                "too-early",
                entry.row(),
                Map.of("code", entry.enterprise(), "from", entry.from().toString()));
    }

    static Finding unreadable(int row, Column column, String value) {
        return finding("unreadable", row, Map.of("column", column.field(), "header", column.header(), "value", value));
    }

    static Finding missing(int row, Column column) {
        return finding("missing", row, Map.of("column", column.field(), "header", column.header()));
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
