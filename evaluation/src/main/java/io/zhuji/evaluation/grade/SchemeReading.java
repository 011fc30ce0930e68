package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a scheme: the scheme, or what is wrong with it; never a part of one.
 *
 * @param scheme   the scheme, when nothing is wrong
 * @param findings what is wrong, each with file, place and value; the first hundred
 */
public record SchemeReading(Optional<Scheme> scheme, List<Finding> findings) {

    public SchemeReading {
        Objects.requireNonNull(scheme, "scheme");
        findings = List.copyOf(findings);
    }

    /**
     * The scheme.
     *
     * @throws IllegalArgumentException if something is wrong with it; the message tells the first of it
     */
    public Scheme orThrow() {
        return scheme.orElseThrow(() -> new IllegalArgumentException("not a scheme: " + findings.get(0)));
    }
}
