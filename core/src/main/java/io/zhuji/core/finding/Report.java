package io.zhuji.core.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All that the rules concluded about one subject on one day.
 *
 * @param on       the date of the act that was judged
 * @param findings in the order of the rules, and within a rule in the order of the subject
 * @param complete false when a rule itself failed, so that silence proves nothing
 * @param editions what the conclusions rest on, by name: catalog digest, pack and rule editions
 */
@JsonPropertyOrder({"on", "findings", "complete", "editions"})
public record Report(LocalDate on, List<Finding> findings, boolean complete, Map<String, String> editions) {

    public Report {
        Objects.requireNonNull(on, "on");
        findings = List.copyOf(findings);
        editions = Collections.unmodifiableMap(new TreeMap<>(editions));
    }

    /** Whether any finding has that outcome. */
    public boolean has(Outcome outcome) {
        for (Finding finding : findings) {
            if (finding.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }
}
