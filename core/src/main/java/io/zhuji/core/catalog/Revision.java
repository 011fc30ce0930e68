package io.zhuji.core.catalog;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What has changed from one catalog to another (目录修订), told in full: which standards came, went or read differently, and which limits
 * became stricter or looser.
 *
 * @param differences what differs, by name
 * @param standards   the standards that differ, in the order of their numbers
 * @param limits      what became of the limits of one document, in the order of the documents
 * @param successions what an edition new to the catalog requires against the one it replaces
 * @param records     what became of kinds of goods, classes of the CCC catalogue, transitions, legal grounds and documents cited by
 *                    name, in that order
 */
public record Revision(
        Differences differences,
        List<OfStandard> standards,
        List<OfLimits> limits,
        List<OfLimits> successions,
        List<OfRecord> records) {

    /** What became of a record. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * What became of a standard.
     *
     * @param members for {@link Kind#CHANGED}, the members that read differently
     */
    public record OfStandard(StandardNumber number, Kind kind, List<Member> members) {

        public OfStandard {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(kind, "kind");
            members = List.copyOf(members);
        }
    }

    /**
     * What became of a record that is no standard.
     *
     * @param section where it stands in a pack: {@code categories}, {@code cccClasses}, {@code transitions}, {@code law} or
     *                {@code documents}
     * @param name    its id, number or name
     * @param members for {@link Kind#CHANGED}, the members that read differently; none where only such differ as are not told,
     *                as a confidence
     */
    public record OfRecord(String section, String name, Kind kind, List<Member> members) {

        public OfRecord {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
            members = List.copyOf(members);
        }
    }

    /** A member of a record, as a pack names it, with what stood there before and after; empty for nothing. */
    public record Member(String name, String before, String after) {

        public Member {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * What became of limits.
     *
     * @param before     the document as it was; for a succession the edition that is replaced
     * @param after      the document as it is; for a succession the edition that replaces it
     * @param held       how much of it was held, and is
     * @param comparison what it requires now against what it required: {@link Relation#STRICTER} became stricter,
     *                   {@link Relation#EXTRA} is new, {@link Relation#MISSING} is gone
     */
    public record OfLimits(String before, String after, Held held, Comparison comparison) {

        public OfLimits {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(held, "held");
            Objects.requireNonNull(comparison, "comparison");
        }
    }

    /** How much was held before, and is after. */
    public record Held(Coverage before, Coverage after) {

        public Held {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    public Revision {
        Objects.requireNonNull(differences, "differences");
        standards = List.copyOf(standards);
        limits = List.copyOf(limits);
        successions = List.copyOf(successions);
        records = List.copyOf(records);
    }

    /** What has changed from the first to the second. */
    public static Revision between(Catalog before, Catalog after) {
        Differences differences = Differences.between(before, after);
        List<OfStandard> standards = new ArrayList<>();
        List<OfLimits> successions = new ArrayList<>();
        for (StandardNumber number : differences.standards()) {
            Optional<Standard> old = own(before, number);
            Optional<Standard> now = own(after, number);
            if (old.isPresent() && now.isPresent()) {
                standards.add(new OfStandard(number, Kind.CHANGED, members(old.get(), now.get(), before, after)));
            } else {
                standards.add(new OfStandard(number, now.isPresent() ? Kind.ADDED : Kind.REMOVED, List.of()));
            }
            if (now.isPresent() && old.isEmpty()) {
                succeed(now.get(), before, after, successions);
            }
        }
        List<OfLimits> limits = new ArrayList<>();
        for (String document : differences.limits()) {
            limits.add(limits(document, document, before, after));
        }
        return new Revision(differences, standards, limits, successions, records(differences, before, after));
    }

    private static List<OfRecord> records(Differences differences, Catalog before, Catalog after) {
        List<OfRecord> records = new ArrayList<>();
        for (String id : differences.goods()) {
            record("categories", id, before.category(id), after.category(id), RecordMembers::of, records);
        }
        for (String number : differences.cccClasses()) {
            record("cccClasses", number, before.cccClass(number), after.cccClass(number), RecordMembers::of, records);
        }
        for (String id : differences.transitions()) {
            record("transitions", id, transition(before, id), transition(after, id), RecordMembers::of, records);
        }
        for (String id : differences.law()) {
            record("law", id, before.basis(id), after.basis(id), RecordMembers::of, records);
        }
        for (String name : differences.documents()) {
            record("documents", name, document(before, name), document(after, name), RecordMembers::of, records);
        }
        return records;
    }

    private static Optional<Transition> transition(Catalog catalog, String id) {
        return catalog.transitions().stream()
                .filter(transition -> transition.id().equals(id))
                .findFirst();
    }

    private static Optional<NamedDocument> document(Catalog catalog, String name) {
        return catalog.documents().stream()
                .filter(document -> document.name().equals(name))
                .findFirst();
    }

    private static <T> void record(
            String section,
            String name,
            Optional<T> old,
            Optional<T> now,
            Function<T, Map<String, String>> told,
            List<OfRecord> into) {
        if (old.isEmpty() || now.isEmpty()) {
            into.add(new OfRecord(section, name, now.isPresent() ? Kind.ADDED : Kind.REMOVED, List.of()));
            return;
        }
        Map<String, String> was = told.apply(old.get());
        List<Member> members = new ArrayList<>();
        told.apply(now.get())
                .forEach((member, text) -> member(member, Objects.requireNonNull(was.get(member)), text, members));
        into.add(new OfRecord(section, name, Kind.CHANGED, members));
    }

    private static Optional<Standard> own(Catalog catalog, StandardNumber number) {
        return catalog.find(number).filter(standard -> standard.number().equals(number));
    }

    private static void succeed(Standard next, Catalog before, Catalog after, List<OfLimits> into) {
        for (StandardNumber old : next.replaces()) {
            String document = next.number().toString();
            boolean any = !after.requirements(document).isEmpty()
                    || !before.requirements(old.toString()).isEmpty();
            if (any) {
                into.add(limits(old.toString(), document, before, after));
            }
        }
    }

    private static OfLimits limits(String old, String now, Catalog before, Catalog after) {
        return new OfLimits(
                old,
                now,
                new Held(before.coverage(old), after.coverage(now)),
                Comparison.of(
                        new RequirementSet(now, after.requirements(now), after.holdsAllOf(now)),
                        new RequirementSet(old, before.requirements(old), before.holdsAllOf(old))));
    }

    private static List<Member> members(Standard old, Standard now, Catalog before, Catalog after) {
        List<Member> members = new ArrayList<>();
        member("zh", old.titleZh(), now.titleZh(), members);
        member("en", old.titleEn(), now.titleEn(), members);
        member("role", old.role(), now.role(), members);
        member("mandate", old.mandate(), now.mandate(), members);
        member("ages", before.ages(old.number()), after.ages(now.number()), members);
        member("issued", old.issued(), now.issued(), members);
        member("implemented", old.implemented(), now.implemented(), members);
        member("withdrawn", old.withdrawn(), now.withdrawn(), members);
        member("replaces", old.replaces(), now.replaces(), members);
        member("replacedBy", old.replacedBy(), now.replacedBy(), members);
        member("partly", old.partly(), now.partly(), members);
        member("aliases", old.aliases(), now.aliases(), members);
        member("adopts", old.adopts(), now.adopts(), members);
        member("ics", old.ics(), now.ics(), members);
        member("ccs", old.ccs(), now.ccs(), members);
        member("keywords", old.keywords(), now.keywords(), members);
        member("state", old.state(), now.state(), members);
        member("stateConfidence", old.stateConfidence(), now.stateConfidence(), members);
        member("confidence", old.confidence(), now.confidence(), members);
        return members;
    }

    private static void member(String name, Object old, Object now, List<Member> into) {
        if (!old.equals(now)) {
            into.add(new Member(name, RecordMembers.text(old), RecordMembers.text(now)));
        }
    }
}
