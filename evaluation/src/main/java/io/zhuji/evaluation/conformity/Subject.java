package io.zhuji.evaluation.conformity;

import java.util.List;

/**
 * All that the rules may see of a report: it, judged on both sides.
 *
 * @param odd           what is impossible about its days
 * @param cited         the standards it names, resolved
 * @param unreadable    own indicators whose limit cannot be read
 * @param categoryKnown false where it names a kind of goods that the catalog does not know
 * @param unheld        results that no standard of either side limits, as far as is held
 */
record Subject(
        TestReport report,
        List<OddDay> odd,
        List<Sources.Cited> cited,
        List<TestReport.OwnIndicator> unreadable,
        boolean categoryKnown,
        List<Result> results,
        List<Result> unheld,
        Side mandatory,
        Side declared) {

    Subject {
        odd = List.copyOf(odd);
        cited = List.copyOf(cited);
        unreadable = List.copyOf(unreadable);
        results = List.copyOf(results);
        unheld = List.copyOf(unheld);
    }
}
