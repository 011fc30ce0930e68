package io.zhuji.evaluation.impact;

import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.change.Footing;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.finding.Report;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Judges touched subjects one by one, each on the days on which something it stands on changes. */
final class ImpactSearch<S> {

    private final LocalDate from;
    private final List<CatalogChange> changes;
    private final Map<Footing, List<Integer>> byFooting = new HashMap<>();
    private final Verdicts<S> before;
    private final Verdicts<S> after;
    private final Policy policy;
    private final List<Effect> effects = new ArrayList<>();

    ImpactSearch(LocalDate from, List<CatalogChange> changes, Verdicts<S> before, Verdicts<S> after, Policy policy) {
        this.from = from;
        this.changes = changes;
        this.before = before;
        this.after = after;
        this.policy = policy;
        for (int i = 0; i < this.changes.size(); i++) {
            for (Footing footing : this.changes.get(i).touches()) {
                byFooting.computeIfAbsent(footing, each -> new ArrayList<>(2)).add(i);
            }
        }
    }

    List<Effect> effects() {
        effects.sort(Comparator.comparing(Effect::on)
                .thenComparing(Effect::severity)
                .thenComparing(Effect::way)
                .thenComparing(Effect::subject));
        return effects;
    }

    void judge(int number, S subject) {
        SortedMap<LocalDate, List<CatalogChange>> days = days(after.footings(subject));
        if (days.isEmpty()) {
            return;
        }
        // what differs between the catalogs touches it on the first day; else the two say the same then
        boolean differs = days.firstKey().equals(from);
        Report known = (differs ? before : after).report(subject, from);
        for (Map.Entry<LocalDate, List<CatalogChange>> day : days.entrySet()) {
            Report next = after.report(subject, day.getKey());
            compare(number, subject, known, next, day.getValue());
            known = next;
        }
    }

    /** The changes that touch one of those footings, by day. */
    private SortedMap<LocalDate, List<CatalogChange>> days(Set<Footing> footings) {
        Set<Integer> own = new TreeSet<>(byFooting.getOrDefault(Footing.LAW, List.of()));
        for (Footing footing : footings) {
            own.addAll(byFooting.getOrDefault(footing, List.of()));
        }
        SortedMap<LocalDate, List<CatalogChange>> days = new TreeMap<>();
        for (int index : own) {
            CatalogChange change = changes.get(index);
            days.computeIfAbsent(change.on(), day -> new ArrayList<>(2)).add(change);
        }
        return days;
    }

    private void compare(int number, S subject, Report known, Report next, List<CatalogChange> why) {
        List<Finding> come = without(next.findings(), known.findings());
        List<Finding> gone = without(known.findings(), next.findings());
        if (come.isEmpty() && gone.isEmpty() && known.complete() == next.complete()) {
            return;
        }
        effects.add(new Effect(
                number, after.id(subject), next.on(), policy.decide(known), policy.decide(next), come, gone, why));
    }

    /**
     * The findings that have no like among the others. What a finding says of the day, or of the limit it was held against,
     * is not its verdict; what it concludes, of which place and of which standard, is.
     */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Map<String, Integer> left = new HashMap<>();
        for (Finding other : others) {
            left.merge(verdict(other), 1, Integer::sum);
        }
        List<Finding> alone = new ArrayList<>();
        for (Finding finding : findings) {
            boolean complaint = finding.outcome() != Outcome.CONFORMS && finding.outcome() != Outcome.NOT_APPLICABLE;
            if (complaint && left.merge(verdict(finding), -1, Integer::sum) < 0) {
                alone.add(finding);
            }
        }
        return alone;
    }

    private static String verdict(Finding finding) {
        String standard = Objects.requireNonNullElse(finding.facts().get("standard"), "");
        String series = StandardReference.tryParse(standard)
                .map(reference -> reference.series().toString())
                .orElse(standard);
        return finding.rule() + "\n" + finding.outcome() + '\n' + finding.reason() + '\n' + finding.at() + '\n'
                + series;
    }
}
