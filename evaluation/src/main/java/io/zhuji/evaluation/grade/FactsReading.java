package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading the facts of one subject. A value that cannot be used is told and counts as missing.
 *
 * @param id       the subject's id as given; empty for none
 * @param on       the day of the act, where it is given
 * @param facts    what is known
 * @param findings what could not be used, each with its place
 */
public record FactsReading(String id, Optional<LocalDate> on, Facts facts, List<Finding> findings) {

    public FactsReading {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(facts, "facts");
        findings = List.copyOf(findings);
    }
}
