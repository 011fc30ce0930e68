package io.zhuji.core.table;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import java.util.List;

/**
 * What came of reading a table.
 *
 * @param rows     how many rows or entries were handed over
 * @param complete whether the whole table was read; where not, a finding says what stopped it
 * @param findings what is wrong or worth knowing, with file, place and value, in the order met
 */
public record TableReading(long rows, boolean complete, List<Finding> findings) {

    public TableReading {
        findings = List.copyOf(findings);
    }

    /** Whether the whole table was read and nothing was wrong with it; notices are no fault. */
    public boolean sound() {
        return complete && findings.stream().allMatch(finding -> finding.outcome() == Outcome.NOTICE);
    }
}
