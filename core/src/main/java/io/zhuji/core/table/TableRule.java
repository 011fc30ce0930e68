package io.zhuji.core.table;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The checks on tables. They are ours, so they stand on no law. */
enum TableRule {
    /** A table can be read to its end. */
    READABLE(
            "table.readable",
            Outcome.VIOLATION,
            "binary-workbook",
            "bomb",
            "damaged",
            "encoding",
            "no-table",
            "old-workbook",
            "quotes",
            "too-large",
            "too-long",
            "too-many-columns",
            "too-many-parts",
            "too-many-rows"),
    /** Its columns are those that are asked for. */
    COLUMNS("table.columns", Outcome.VIOLATION, "missing", "no-header"),
    /** All its columns and sheets are understood. */
    UNDERSTOOD("table.understood", Outcome.NOTICE, "hidden-rows", "hidden-sheet", "other-sheet", "twice", "unknown"),
    /** Its cells hold what was typed into them. */
    CELLS("table.cells", Outcome.NOTICE, "across", "computed", "more"),
    /** No cell is damaged. */
    CELL_SOUND("table.cell-sound", Outcome.SUSPECT, "control", "day", "digits", "error", "not-computed", "number");

    private final RuleId id;
    private final Outcome outcome;
    private final List<String> reasons;

    TableRule(String id, Outcome outcome, String... reasons) {
        this.id = new RuleId(id);
        this.outcome = outcome;
        this.reasons = List.of(reasons);
    }

    RuleId id() {
        return id;
    }

    Outcome outcome() {
        return outcome;
    }

    List<String> reasons() {
        return reasons;
    }

    Finding finding(String reason, Pointer at, String... facts) {
        if (!reasons.contains(reason)) {
            throw new AssertionError(id + " has no reason '" + reason + "'");
        }
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new Finding(id, outcome, reason, Optional.empty(), at, named, List.of());
    }
}
