package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check found about one listing.
 *
 * @param id       the listing's own id; may be empty
 * @param report   the findings, the date, and the editions they rest on
 * @param cited    the standards cited, in reading order, each once for each value
 * @param category the id of the kind of goods, where the catalog has one for it
 * @param audience for whom the goods are meant
 */
public record ListingReport(String id, Report report, List<Cited> cited, Optional<String> category, Audience audience) {

    public ListingReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        cited = List.copyOf(cited);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(audience, "audience");
    }

    /** This report with findings from before the check, such as those about the shape of the input, put first. */
    public ListingReport after(List<Finding> before) {
        if (before.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(before);
        all.addAll(report.findings());
        Report longer = new Report(report.on(), all, report.complete(), report.editions());
        return new ListingReport(id, longer, cited, category, audience);
    }
}
