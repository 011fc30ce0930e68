package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A declared standard that somebody should look at, and why. Not an accusation: every finding says what was seen and held
 * against what, and its outcome is SUSPECT.
 *
 * @param dossier  what is on record
 * @param evidence at least one finding; they point into {@code /dossiers/i}
 */
public record Suspect(Dossier dossier, List<Finding> evidence) {

    public Suspect {
        Objects.requireNonNull(dossier, "dossier");
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("evidence must not be empty");
        }
    }
}
