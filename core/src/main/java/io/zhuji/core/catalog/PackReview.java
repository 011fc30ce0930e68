package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Scale;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the rows of one pack against the catalog it has become a part of. */
final class PackReview {

    private final Catalog catalog;
    private final Pack pack;
    private final List<Finding> told = new ArrayList<>();

    PackReview(Catalog catalog, Pack pack) {
        this.catalog = catalog;
        this.pack = pack;
    }

    List<Finding> told() {
        return told;
    }

    private void tell(String reason, Pointer at, String of, String value, String other) {
        told.add(PackRule.SOUND.finding(
                reason, at, "pack", pack.toString(), "of", of, "value", PackText.quoted(value), "other", other));
    }

    /** What holds for every pack. */
    PackReview review() {
        standards();
        kinds();
        transitions();
        requirements();
        return this;
    }

    private void standards() {
        List<Standard> standards = pack.standards();
        for (int i = 0; i < standards.size(); i++) {
            Standard standard = standards.get(i);
            if (catalog.find(standard.number()).filter(standard::equals).isPresent()) {
                Pointer at = Section.at("standards", i);
                begins(standard, at);
                if (standard.state() == Standard.State.CURRENT) {
                    alone(standard, at);
                }
            }
        }
    }

    /** What takes the place of another does not begin before it. */
    private void begins(Standard standard, Pointer at) {
        if (standard.implemented().isEmpty()) {
            return;
        }
        LocalDate begins = standard.implemented().get();
        for (StandardNumber old : standard.replaces()) {
            Optional<LocalDate> before = catalog.find(old).flatMap(Standard::implemented);
            if (before.isPresent() && before.get().isAfter(begins)) {
                tell(
                        "successor-first",
                        at.then("implemented"),
                        standard.number().toString(),
                        begins.toString(),
                        old + " " + before.get());
            }
        }
    }

    /** Of one number, only one edition is in force, unless what links them says otherwise. */
    private void alone(Standard standard, Pointer at) {
        for (Standard other : catalog.editions(standard.number().series())) {
            if (other.state() == Standard.State.CURRENT
                    && other.number().compareTo(standard.number()) < 0
                    && other.number().undated().equals(standard.number().undated())
                    && !linked(standard, other)) {
                tell(
                        "both-in-force",
                        at.then("state"),
                        standard.number().toString(),
                        other.number().toString(),
                        "");
            }
        }
    }

    private static boolean linked(Standard one, Standard other) {
        return one.replaces().contains(other.number())
                || one.replacedBy().contains(other.number())
                || other.replaces().contains(one.number())
                || other.replacedBy().contains(one.number());
    }

    /** Kinds of goods do not build on themselves. */
    private void kinds() {
        Map<String, CategoryRow> rows = catalog.categoryRows();
        List<CategoryRow> own = pack.categories();
        for (CategoryRow row : own) {
            Set<String> seen = new HashSet<>();
            List<String> open = new ArrayList<>(row.plus());
            while (!open.isEmpty()) {
                String wider = open.remove(open.size() - 1);
                CategoryRow next = rows.get(wider);
                if (wider.equals(row.category().id())) {
                    tell("kind-circle", row.at().then("plus"), row.category().id(), wider, "");
                    break;
                }
                if (next != null && seen.add(wider)) {
                    open.addAll(next.plus());
                }
            }
        }
    }

    /** A change happens on the day on which the old ends and the new begins. */
    private void transitions() {
        List<Transition> rows = pack.transitions();
        for (int i = 0; i < rows.size(); i++) {
            Transition change = rows.get(i);
            if (!catalog.transitions().contains(change)) {
                // a later pack overrides it
                continue;
            }
            for (StandardNumber number : change.old()) {
                change(
                        change,
                        Section.at("transitions", i).then("old"),
                        number,
                        own(number).flatMap(Standard::withdrawn));
            }
            for (StandardNumber number : change.replacing()) {
                change(
                        change,
                        Section.at("transitions", i).then("new"),
                        number,
                        own(number).flatMap(Standard::implemented));
            }
        }
    }

    private void change(Transition change, Pointer at, StandardNumber number, Optional<LocalDate> day) {
        if (own(number).isEmpty()) {
            tell("standard-known", at, change.id(), number.toString(), "");
        } else if (day.isPresent() && !day.get().equals(change.on())) {
            tell("change-on-day", at, change.id(), number.toString(), day.get().toString());
        }
    }

    private Optional<Standard> own(StandardNumber number) {
        return catalog.find(number).filter(standard -> standard.number().equals(number));
    }

    private void requirements() {
        List<RequirementRow> rows = pack.requirements();
        Set<String> unknown = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            RequirementRow row = rows.get(i);
            Pointer at = Section.at("requirements", i);
            if (!knows(row.document()) && unknown.add(row.document())) {
                tell("document-known", at.then("of"), row.document(), row.document(), "");
            }
            Optional<Indicator> indicator = catalog.indicator(row.indicator());
            if (indicator.isPresent()
                    && isReversed(indicator.get().direction(), row.limit().get())) {
                tell(
                        "limit-direction",
                        at.then("limit"),
                        row.document(),
                        row.limit().written(),
                        row.indicator());
            }
        }
        for (String document : pack.whole()) {
            if (!knows(document)) {
                tell("document-known", Pointer.ROOT.then("whole"), document, document, "");
            }
        }
        List<MissingRow> missing = pack.missing();
        for (int i = 0; i < missing.size(); i++) {
            String document = missing.get(i).document();
            if (catalog.holdsAllOf(document)) {
                tell("whole-and-missing", Section.at("missing", i), document, document, "");
            } else if (!knows(document)) {
                tell("document-known", Section.at("missing", i).then("of"), document, document, "");
            }
        }
        List<Indicator> indicators = pack.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String base = indicator.base();
            // the word for a base that every edition reckons anew
            if (!base.isEmpty() && !base.equals("edition") && !knows(base)) {
                tell("base-known", Section.at("indicators", i).then("base"), indicator.id(), base, "");
            }
        }
    }

    private boolean knows(String document) {
        Optional<StandardNumber> number = StandardNumber.tryParse(document);
        return number.isPresent()
                ? catalog.find(number.get()).isPresent()
                : catalog.documents().stream().anyMatch(named -> named.name().equals(document));
    }

    /** Whether a limit bounds its indicator only on the side that is better anyway. */
    private static boolean isReversed(Direction direction, Limit limit) {
        return limit instanceof Limit.Range range
                && (direction == Direction.LOWER && range.upper().isEmpty()
                        || direction == Direction.HIGHER && range.lower().isEmpty());
    }

    /**
     * Each limit lies on a scale on which another limit of its indicator lies: of formaldehyde, {@code ≤20 mm} lies on none. Not asked
     * of the first limit of an indicator. Only of a pack that is looked at by a person: lead that leaves a cup by the litre
     * and by the square decimetre is no mistake.
     */
    PackReview scales() {
        Map<String, List<Scale>> known = new HashMap<>();
        for (Pack other : catalog.packs()) {
            for (RequirementRow row : other.requirements()) {
                if (known.computeIfAbsent(row.indicator(), id -> new ArrayList<>())
                                .size()
                        < 1000) {
                    collect(row.limit().get(), known.get(row.indicator()));
                }
            }
        }
        List<RequirementRow> rows = pack.requirements();
        for (int i = 0; i < rows.size(); i++) {
            RequirementRow row = rows.get(i);
            List<Scale> own = new ArrayList<>();
            collect(row.limit().get(), own);
            List<Scale> all = known.getOrDefault(row.indicator(), List.of());
            for (Scale scale : own) {
                long like = all.stream().filter(other -> alike(scale, other)).count();
                if (like < 2 && all.size() > own.size()) {
                    Scale usual = all.stream()
                            .filter(other -> !alike(scale, other))
                            .findFirst()
                            .orElse(scale);
                    tell(
                            "limit-scale",
                            Section.at("requirements", i).then("limit"),
                            row.document(),
                            row.limit().written(),
                            shown(usual).isEmpty() ? row.indicator() : row.indicator() + " (" + shown(usual) + ")");
                }
            }
        }
        return this;
    }

    /**
     * What a standard replaces is recorded. Old editions are often left out on purpose, so it is only noted, and only of a pack that
     * is looked at by a person: a slip in a number is found by it.
     */
    PackReview predecessors() {
        List<Standard> standards = pack.standards();
        for (int i = 0; i < standards.size(); i++) {
            for (StandardNumber old : standards.get(i).replaces()) {
                if (catalog.find(old).isEmpty()) {
                    told.add(PackRule.NOTED.finding(
                            "predecessor-known",
                            Section.at("standards", i).then("replaces"),
                            "pack",
                            pack.toString(),
                            "of",
                            standards.get(i).number().toString(),
                            "value",
                            old.toString()));
                }
            }
        }
        return this;
    }

    private static String shown(Scale scale) {
        return scale instanceof Unit unit && !unit.symbol().isEmpty() ? unit.symbol() : scale.code();
    }

    private static void collect(Limit limit, List<Scale> into) {
        if (limit instanceof Limit.All all) {
            all.limits().forEach(each -> collect(each, into));
        } else if (limit instanceof Limit.Conditional conditional) {
            collect(conditional.limit(), into);
        } else if (!(limit instanceof Limit.OneOf) && !(limit instanceof Limit.Presence)) {
            // words stand beside any scale: 不得检出, 免除考核
            boolean bare = limit instanceof Limit.NotDetected none
                    && none.reportingLimit().isEmpty();
            if (!bare) {
                into.add(limit.scale());
            }
        }
    }

    private static boolean alike(Scale one, Scale other) {
        if (one instanceof Unit unit && other instanceof Unit that) {
            return unit.comparableWith(that);
        }
        return one.equals(other);
    }
}
