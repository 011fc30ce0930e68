package io.zhuji.evaluation.supervision;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Looks for signs that declared standards are not genuine (弄虚作假线索): void references, copied texts and sets of values,
 * channels that contradict each other, indicators that cannot be measured, back-dating, forged or borrowed numbers, claims
 * that comparison refutes. Immutable and thread-safe.
 *
 * <p>What is missing is never held against anybody: a rule whose facts are not on record says nothing.
 */
public final class Suspicion {

    private final DossierRules rules;
    private final SuspicionThresholds thresholds;

    private Suspicion(DossierRules rules, SuspicionThresholds thresholds) {
        this.rules = rules;
        this.thresholds = thresholds;
    }

    /**
     * A search by a catalog.
     *
     * @param measurable what methods cannot measure, as far as the host knows
     */
    public static Suspicion of(Catalog catalog, List<Measurable> measurable, SuspicionThresholds thresholds) {
        Objects.requireNonNull(catalog, "catalog");
        return new Suspicion(
                new DossierRules(catalog, List.copyOf(measurable)), Objects.requireNonNull(thresholds, "thresholds"));
    }

    /**
     * Looks at declared standards, each for itself and against the others.
     *
     * @param dossiers findings point at {@code /dossiers/i}
     * @return those to look at, in the order they came in
     */
    public List<Suspect> examine(List<Dossier> dossiers) {
        List<List<Finding>> evidence = new ArrayList<>(dossiers.size());
        for (int i = 0; i < dossiers.size(); i++) {
            List<Finding> found = new ArrayList<>();
            rules.apply(dossiers.get(i), at(i), found);
            evidence.add(found);
        }
        new CopiedTexts(thresholds).find(dossiers, evidence);
        new CopiedValues(thresholds).find(dossiers, evidence);
        SharedNumbers.find(dossiers, evidence);
        new RegisterOrder(thresholds).find(dossiers, evidence);
        List<Suspect> suspects = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            if (!evidence.get(i).isEmpty()) {
                suspects.add(new Suspect(dossiers.get(i), evidence.get(i)));
            }
        }
        return suspects;
    }

    static Pointer at(int index) {
        return Pointer.ROOT.then("dossiers").then(index);
    }

    /** Whether two dossiers are of enterprises that have nothing to do with each other. */
    static boolean strangers(Dossier one, Dossier other) {
        return !one.enterprise().equals(other.enterprise())
                && (one.group().isEmpty() || !one.group().equals(other.group()));
    }

    /** Whether the first was declared after the second, or, where that is not known, stands after it. */
    static boolean later(Dossier one, Dossier other) {
        if (one.declaredOn().isPresent()
                && other.declaredOn().isPresent()
                && !one.declaredOn().equals(other.declaredOn())) {
            return one.declaredOn().get().isAfter(other.declaredOn().get());
        }
        return one.row() > other.row();
    }
}
