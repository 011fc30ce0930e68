package io.zhuji.evaluation.programme;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.table.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What can be wrong with records that are to be counted. */
final class Remarks {

    private static final RuleId RULE = new RuleId("programme.entry");

    private Remarks() {}

    /** The sentences for the findings of this package. */
    static Messages messages() {
        return Messages.load(Remarks.class, "messages");
    }

    static Finding dates(Entry entry) {
        String to = entry.to().map(Object::toString).orElse("");
        return notice(
                "dates",
                entry.row(),
                Map.of("code", entry.enterprise(), "from", entry.from().toString(), "to", to));
    }

    static Finding code(Entry entry, String fault) {
        return notice("credit-code", entry.row(), Map.of("code", entry.enterprise(), "fault", fault));
    }

    static Finding names(Entry entry, String known) {
        return notice(
                "names-differ", entry.row(), Map.of("code", entry.enterprise(), "name", entry.name(), "known", known));
    }

    static Finding region(Entry entry) {
        return notice("region", entry.row(), Map.of("code", entry.enterprise(), "region", entry.region()));
    }

    static Finding industry(Entry entry) {
        return notice("industry", entry.row(), Map.of("code", entry.enterprise(), "industry", entry.industry()));
    }

    static Finding future(Entry entry, LocalDate on) {
        return notice(
                "future",
                entry.row(),
                Map.of(
                        "code", entry.enterprise(),
                        "from", entry.from().toString(),
                        "on", on.toString()));
    }

    static Finding tooEarly(Entry entry) {
        return notice(
                "too-early",
                entry.row(),
                Map.of("code", entry.enterprise(), "from", entry.from().toString()));
    }

    static Finding unreadable(int row, Column column, String value) {
        return unknown("unreadable", row, Map.of("column", column.field(), "header", column.header(), "value", value));
    }

    static Finding missing(int row, Column column) {
        return unknown("missing", row, Map.of("column", column.field(), "header", column.header()));
    }

    private static Finding notice(String reason, int row, Map<String, String> facts) {
        return finding(Outcome.NOTICE, Optional.empty(), reason, row, facts);
    }

    private static Finding unknown(String reason, int row, Map<String, String> facts) {
        return finding(Outcome.UNKNOWN, Optional.of(Gap.SUBJECT), reason, row, facts);
    }

    private static Finding finding(
            Outcome outcome, Optional<Gap> gap, String reason, int row, Map<String, String> facts) {
        Map<String, String> all = new TreeMap<>(facts);
        all.put("row", Integer.toString(row));
        return new Finding(RULE, outcome, reason, gap, Pointer.ROOT.then("rows").then(row), all, List.of());
    }
}
