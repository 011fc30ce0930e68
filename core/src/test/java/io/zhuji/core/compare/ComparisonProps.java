package io.zhuji.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.core.standard.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The laws of comparing sets, and a naive twin that finds the relation by trying values. */
class ComparisonProps {

    private static final String[] UNITS = {"mg/kg", "mg/kg", "g/kg", "%"};

    @Provide
    Arbitrary<Limit> limits() {
        // above 0: a percentage may be a deviation and lie below 0, a mass fraction in mg/kg may not
        Arbitrary<Integer> ends = Arbitraries.integers().between(1, 8);
        return Combinators.combine(ends, ends, Arbitraries.integers().between(0, 4), Arbitraries.of(0, 1, 2, 3))
                .as((one, other, shape, unit) -> {
                    int low = Math.min(one, other);
                    int high = Math.max(one, other) + 1;
                    return Limit.parse(
                            switch (shape) {
                                case 0 -> "≤" + number(high, unit) + " " + UNITS[unit];
                                case 1 -> "<" + number(high, unit) + " " + UNITS[unit];
                                case 2 -> "≥" + number(low, unit) + " " + UNITS[unit];
                                case 3 -> ">" + number(low, unit) + " " + UNITS[unit];
                                default -> number(low, unit) + "~" + number(high, unit) + " " + UNITS[unit];
                            });
                });
    }

    /** The figure of so many thousand mg/kg in that unit. */
    private static String number(int thousands, int unit) {
        return switch (unit) {
            case 2 -> Integer.toString(thousands);
            case 3 -> thousands / 10 + "." + thousands % 10;
            default -> thousands + "000";
        };
    }

    @Provide
    Arbitrary<List<Limit>> several() {
        return limits().list().ofMinSize(1).ofMaxSize(5);
    }

    private static Requirement requirement(int index, Limit limit) {
        String id = "i" + index;
        Indicator indicator = new Indicator(id, id, id, List.of(), Direction.LOWER, id, "", "");
        return new Requirement(
                "X",
                indicator,
                limit,
                "",
                "",
                Wording.NONE,
                Wording.NONE,
                List.of(),
                "",
                Force.RECOMMENDED,
                Confidence.A);
    }

    private static RequirementSet set(List<Limit> limits) {
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            requirements.add(requirement(i, limits.get(i)));
        }
        return new RequirementSet("X", requirements, true);
    }

    @Property(tries = 10_000)
    void turningTheSidesTurnsTheRelations(@ForAll("several") List<Limit> a, @ForAll("several") List<Limit> b) {
        Comparison forth = Comparison.of(set(a), set(b));
        Comparison back = Comparison.of(set(b), set(a));
        assertThat(back.overall()).isEqualTo(forth.overall().reversed());
        Map<String, Relation> turned = new TreeMap<>();
        back.rows()
                .forEach(row -> turned.put(row.indicator().id(), row.relation().reversed()));
        Map<String, Relation> straight = new TreeMap<>();
        forth.rows().forEach(row -> straight.put(row.indicator().id(), row.relation()));
        assertThat(turned).isEqualTo(straight);
    }

    @Property(tries = 10_000)
    void stricterIsTransitive(@ForAll("limits") Limit a, @ForAll("limits") Limit b, @ForAll("limits") Limit c) {
        if (within(a, b) && within(b, c)) {
            assertThat(within(a, c)).as("%s, %s, %s", a, b, c).isTrue();
        }
    }

    private static boolean within(Limit a, Limit b) {
        Relation relation = Comparison.of(set(List.of(a)), set(List.of(b))).overall();
        return relation == Relation.STRICTER || relation == Relation.EQUAL;
    }

    @Property(tries = 10_000)
    void aNaiveTwinAgrees(@ForAll("limits") Limit a, @ForAll("limits") Limit b) {
        boolean onlyA = false;
        boolean onlyB = false;
        // every end and every middle between two, in mg/kg
        for (int half = 0; half <= 40; half++) {
            Value value = Value.parse(half * 500 + " mg/kg");
            boolean inA = a.judge(value).verdict() == Verdict.CONFORMS;
            boolean inB = b.judge(value).verdict() == Verdict.CONFORMS;
            onlyA |= inA && !inB;
            onlyB |= inB && !inA;
        }
        Relation expected =
                onlyA ? onlyB ? Relation.MIXED : Relation.LOOSER : onlyB ? Relation.STRICTER : Relation.EQUAL;
        assertThat(Comparison.of(set(List.of(a)), set(List.of(b))).overall())
                .as("%s against %s", a, b)
                .isEqualTo(expected);
    }

    @Property(tries = 10_000)
    void preparedSetsSayTheSame(@ForAll("several") List<Limit> a, @ForAll("several") List<Limit> b) {
        PreparedRequirements first = PreparedRequirements.of(set(a));
        Relation[] into = new Relation[first.size()];
        assertThat(first.against(PreparedRequirements.of(set(b)), into))
                .isEqualTo(Comparison.of(set(a), set(b)).overall());
    }

    /** Sets with one requirement of each indicator, several of which may be of one thing, in some class, or a parameter. */
    @Provide
    Arbitrary<RequirementSet> tangled() {
        Arbitrary<Requirement> some = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("lead", "tin", "zinc"),
                        Arbitraries.of("total", "migration", "release"),
                        Arbitraries.of("", "A", "B"),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(Direction.LOWER)),
                                Tuple.of(1, Arbitraries.just(Direction.PARAMETER))),
                        limits())
                .as((index, measured, basis, productClass, direction, limit) -> {
                    String id = "i" + index;
                    return new Requirement(
                            "X",
                            new Indicator(id, id, id, List.of(), direction, measured, basis, ""),
                            limit,
                            productClass,
                            "",
                            Wording.NONE,
                            Wording.NONE,
                            List.of(),
                            "",
                            Force.RECOMMENDED,
                            Confidence.A);
                });
        return Combinators.combine(
                        some.list()
                                .ofMaxSize(6)
                                .uniqueElements(r -> r.indicator().id()),
                        Arbitraries.of(true, false))
                .as((requirements, whole) -> new RequirementSet("X", requirements, whole));
    }

    @Property(tries = 10_000)
    void preparedSetsSayTheSameOfTangledOnes(@ForAll("tangled") RequirementSet a, @ForAll("tangled") RequirementSet b) {
        PreparedRequirements first = PreparedRequirements.of(a);
        Relation[] into = new Relation[first.size()];
        Relation overall = first.against(PreparedRequirements.of(b), into);
        Comparison comparison = Comparison.of(a, b);
        assertThat(overall).isEqualTo(comparison.overall());
        for (int i = 0; i < into.length; i++) {
            int place = a.requirements().indexOf(first.get(i));
            assertThat(into[i]).isEqualTo(comparison.rows().get(place).relation());
        }
    }
}
