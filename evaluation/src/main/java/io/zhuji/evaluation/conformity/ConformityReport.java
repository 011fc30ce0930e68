package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What came of judging a test report: two verdicts that never mix, and the findings. Failing what is mandatory breaks the law;
 * failing what was declared breaks the word given, which is another article (Standardization Law 2017, articles 25 and 27).
 *
 * @param id        the report's id, as given
 * @param number    the report's number, as given
 * @param mandatory against the mandatory standards of the goods
 * @param declared  against what the maker declares
 * @param report    the findings
 */
public record ConformityReport(String id, String number, Side mandatory, Side declared, Report report) {

    public ConformityReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(mandatory, "mandatory");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(report, "report");
    }

    /** The same with findings before its own, such as those about the shape of the input. */
    public ConformityReport after(List<Finding> before) {
        if (before.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(before);
        all.addAll(report.findings());
        return new ConformityReport(
                id, number, mandatory, declared, new Report(report.on(), all, report.complete(), report.editions()));
    }
}
