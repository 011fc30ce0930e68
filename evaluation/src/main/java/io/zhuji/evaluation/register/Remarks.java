package io.zhuji.evaluation.register;

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

/** What can be wrong with the records of a register. */
final class Remarks {

    private static final RuleId RULE = new RuleId("register.row");

    private Remarks() {}

    static Messages messages() {
        return Messages.load(Remarks.class, "messages");
    }

    static Finding missing(int row, Column column) {
        return unknown("missing", row, Map.of("column", column.field(), "header", column.header()));
    }

    static Finding unreadable(int row, Column column, String value) {
        return unknown("unreadable", row, Map.of("column", column.field(), "header", column.header(), "value", value));
    }

    static Finding code(int row, String code, String fault) {
        return notice("credit-code", row, Map.of("code", code, "fault", fault));
    }

    static Finding dates(int row, LocalDate from, LocalDate to) {
        return notice("dates", row, Map.of("from", from.toString(), "to", to.toString()));
    }

    static Finding system(int row, String system) {
        return notice("system", row, Map.of("system", system));
    }

    static Finding repeated(Registered record, int first) {
        return notice("repeated", record.row(), Map.of("code", record.enterprise(), "first", Integer.toString(first)));
    }

    static Finding differs(Registered record, int first) {
        return notice("differs", record.row(), Map.of("code", record.enterprise(), "first", Integer.toString(first)));
    }

    static Finding names(Registered record, String known) {
        return notice(
                "names-differ",
                record.row(),
                Map.of("code", record.enterprise(), "name", record.name(), "known", known));
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
