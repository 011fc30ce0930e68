package io.zhuji.declaration.watch;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.change.Footing;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Report;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Drafting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Judges declarations one by one, each on the days on which something it stands on changes. */
final class WatchSearch {

    private final Drafting before;
    private final Drafting after;
    private final Catalog catalog;
    private final RuleSet<WatchRules.Event> rules;
    private final List<CatalogChange> changes;
    private final Map<Footing, List<Integer>> byFooting = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean complete = true;

    WatchSearch(Drafting before, Drafting after, Catalog catalog, List<CatalogChange> changes) {
        this.before = before;
        this.after = after;
        this.catalog = catalog;
        this.rules = WatchRules.of(catalog);
        this.changes = changes;
        for (int i = 0; i < changes.size(); i++) {
            for (Footing footing : changes.get(i).touches()) {
                byFooting.computeIfAbsent(footing, each -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /** All days on which something changes that the declaration stands on, the one its present stage began on left out. */
    void since(Declaration declaration, Set<Footing> footings, LocalDate on) {
        SortedMap<LocalDate, List<CatalogChange>> days =
                new TreeMap<>(days(footings).tailMap(declaration.statusOn().plusDays(1)));
        // what passes of itself and is in no catalog shows on the last day
        days.putIfAbsent(on, List.of());
        steps(declaration, judge(after, declaration, declaration.statusOn()), days);
    }

    /** All days on which something changes that the declaration stands on. */
    void along(Declaration declaration, Set<Footing> footings, LocalDate from) {
        SortedMap<LocalDate, List<CatalogChange>> days = days(footings);
        if (!days.isEmpty()) { // else two names share a key
            // what differs between the catalogs touches it on the first day; else the two say the same then
            boolean differs = days.firstKey().equals(from);
            steps(declaration, judge(differs ? before : after, declaration, from), days);
        }
    }

    private SortedMap<LocalDate, List<CatalogChange>> days(Set<Footing> footings) {
        Set<Integer> own = new TreeSet<>();
        for (Footing footing : footings) {
            own.addAll(byFooting.getOrDefault(footing, List.of()));
        }
        SortedMap<LocalDate, List<CatalogChange>> days = new TreeMap<>();
        for (int i : own) {
            days.computeIfAbsent(changes.get(i).on(), day -> new ArrayList<>(2)).add(changes.get(i));
        }
        return days;
    }

    private void steps(Declaration declaration, Report first, SortedMap<LocalDate, List<CatalogChange>> days) {
        Report known = first;
        for (Map.Entry<LocalDate, List<CatalogChange>> day : days.entrySet()) {
            Report next = judge(after, declaration, day.getKey());
            step(declaration, known, next, day.getKey(), day.getValue());
            known = next;
        }
    }

    void product(Declaration declaration, ProductChange change) {
        List<Finding> come = events(declaration, change.on(), List.of(), Optional.of(change));
        if (!come.isEmpty()) {
            add(declaration, change.on(), come, List.of(), List.of());
        }
    }

    private Report judge(Drafting by, Declaration declaration, LocalDate on) {
        Report report = by.check(declaration, on);
        complete &= report.complete();
        return report;
    }

    private void step(Declaration declaration, Report known, Report next, LocalDate on, List<CatalogChange> why) {
        List<Finding> come = without(next.findings(), known.findings());
        come.addAll(events(declaration, on, why, Optional.empty()));
        List<Finding> gone = without(known.findings(), next.findings());
        if (!come.isEmpty() || !gone.isEmpty()) {
            add(declaration, on, come, gone, why);
        }
    }

    private List<Finding> events(
            Declaration declaration, LocalDate on, List<CatalogChange> why, Optional<ProductChange> product) {
        List<Finding> findings = new ArrayList<>();
        complete &= rules.on(on).apply(new WatchRules.Event(declaration, why, product), false, findings);
        return findings;
    }

    private void add(
            Declaration declaration, LocalDate on, List<Finding> come, List<Finding> gone, List<CatalogChange> why) {
        Set<Notice.Kind> kinds = EnumSet.noneOf(Notice.Kind.class);
        come.forEach(finding -> kinds.add(Notice.kind(finding)));
        if (kinds.isEmpty()) {
            kinds.add(Notice.Kind.OTHER); // only better than before
        }
        notices.add(new Notice(declaration.version(), on, kinds, come, gone, why));
    }

    /** The findings that have no like among the others: the same conclusion of the same place out of the same facts. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Map<List<Object>, Integer> left = new HashMap<>();
        others.forEach(other -> left.merge(likeness(other), 1, Integer::sum));
        List<Finding> alone = new ArrayList<>();
        for (Finding finding : findings) {
            if (left.merge(likeness(finding), -1, Integer::sum) < 0) {
                alone.add(finding);
            }
        }
        return alone;
    }

    private static List<Object> likeness(Finding finding) {
        Map<String, String> facts = new TreeMap<>(finding.facts());
        facts.remove("on"); // the day of the judgement, in some
        return List.of(finding.rule(), finding.outcome(), finding.reason(), finding.at(), facts);
    }

    WatchReport report(LocalDate from, LocalDate until, int declarations, int judged, List<ProductChange> unmatched) {
        notices.sort(Comparator.comparing(Notice::from)
                .thenComparing(notice -> notice.kinds().iterator().next())
                .thenComparing(Notice::declaration));
        return new WatchReport(from, until, declarations, judged, notices, unmatched, complete, catalog.editions());
    }
}
