package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GradingProps {

    private static Scheme scheme(long seed) {
        Optional<Scheme> scheme = RandomScheme.of(seed);
        Assume.that(scheme.isPresent());
        return scheme.get();
    }

    private static int place(Scheme scheme, Optional<Label> grade) {
        return grade.map(label -> scheme.place(label.id())).orElse(-1);
    }

    private static Grading grade(Scheme scheme, Map<String, Integer> subject) {
        return scheme.grade(RandomScheme.facts(scheme, subject), Fixture.DAY);
    }

    @Property(tries = 2000)
    void aBetterValueNeverLowersAGrade(@ForAll long seed, @ForAll long values) {
        Scheme scheme = scheme(seed);
        Random random = new Random(values);
        Map<String, Integer> subject = RandomScheme.subject(scheme, random, false);
        Grading before = grade(scheme, subject);
        for (Fact fact : scheme.facts()) {
            int best = fact.kind() == Fact.Kind.FLAG ? 1 : 10;
            Integer now = subject.get(fact.id());
            if (now != null && now < best) {
                Map<String, Integer> better = new TreeMap<>(subject);
                better.put(fact.id(), now + 1 + random.nextInt(best - now));
                Grading after = grade(scheme, better);
                assertThat(place(scheme, after.grade())).isGreaterThanOrEqualTo(place(scheme, before.grade()));
                assertThat(place(scheme, after.possible())).isGreaterThanOrEqualTo(place(scheme, before.possible()));
            }
        }
    }

    @Property(tries = 2000)
    void whateverIsMissingTheGradeLiesBetweenProvenAndPossible(@ForAll long seed, @ForAll long values) {
        Scheme scheme = scheme(seed);
        Random random = new Random(values);
        Map<String, Integer> partial = RandomScheme.subject(scheme, random, false);
        Map<String, Integer> whole = RandomScheme.subject(scheme, random, true);
        whole.putAll(partial);
        Grading open = grade(scheme, partial);
        Grading closed = grade(scheme, whole);
        assertThat(closed.decided()).isTrue();
        assertThat(closed.missing()).isEmpty();
        assertThat(place(scheme, closed.grade()))
                .isBetween(place(scheme, open.grade()), place(scheme, open.possible()));
        assertThat(open.missing().isEmpty()).isEqualTo(open.decided());
        if (open.decided()) {
            assertThat(closed.grade()).isEqualTo(open.grade());
        }
    }

    @Property(tries = 1000)
    void whatIsMissingIsEnoughToDecide(@ForAll long seed, @ForAll long values) {
        Scheme scheme = scheme(seed);
        Random random = new Random(values);
        Map<String, Integer> partial = RandomScheme.subject(scheme, random, false);
        Map<String, Integer> whole = RandomScheme.subject(scheme, random, true);
        Map<String, Integer> told = new TreeMap<>(partial);
        for (Missing missing : grade(scheme, partial).missing()) {
            told.put(missing.name().id(), whole.get(missing.name().id()));
        }
        assertThat(grade(scheme, told).decided()).isTrue();
    }

    @Property(tries = 1000)
    void theOrderOfCriteriaDoesNotMatter(@ForAll long seed, @ForAll long order, @ForAll long values) {
        Scheme one = scheme(seed);
        Scheme other = RandomScheme.of(seed, order).orElseThrow();
        Map<String, Integer> subject = RandomScheme.subject(one, new Random(values), false);
        Grading first = grade(one, subject);
        Grading second = grade(other, subject);
        assertThat(second.grade()).isEqualTo(first.grade());
        assertThat(second.possible()).isEqualTo(first.possible());
        assertThat(new HashSet<>(second.missing())).isEqualTo(new HashSet<>(first.missing()));
        assertThat(second.next().map(Next::reachable)).isEqualTo(first.next().map(Next::reachable));
        if (first.next().isPresent()
                && first.next().get().smallest()
                && second.next().orElseThrow().smallest()) {
            assertThat(second.next().orElseThrow().improvements())
                    .hasSameSizeAs(first.next().get().improvements());
        }
    }

    /** The subject after some improvements, each one step less far than it says. */
    private static Map<String, Integer> after(
            Scheme scheme, Map<String, Integer> subject, List<Improvement> improvements, int less) {
        Map<String, Integer> after = new TreeMap<>(subject);
        for (Improvement improvement : improvements) {
            String id = improvement.name().id();
            if (improvement.kind() == Improvement.Kind.EVIDENCE) {
                after.put(id, 1);
            } else {
                Fact fact = scheme.facts().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                String to = improvement.to();
                if (fact.kind() == Fact.Kind.FLAG) {
                    after.put(id, 1 - less);
                } else {
                    int value = Integer.parseInt(to.substring(3));
                    after.put(id, (fact.falling() ? 10 - value : value) - less);
                }
            }
        }
        return after;
    }

    @Property(tries = 3000)
    void theImprovementsReachTheNextGradeAndNoneCanBeSpared(@ForAll long seed, @ForAll long values) {
        Scheme scheme = scheme(seed);
        Map<String, Integer> subject = RandomScheme.subject(scheme, new Random(values), false);
        Optional<Next> next = grade(scheme, subject).next();
        Assume.that(next.isPresent() && next.get().reachable());
        List<Improvement> all = next.get().improvements();
        int goal = scheme.place(next.get().grade().id());
        assertThat(place(scheme, grade(scheme, after(scheme, subject, all, 0)).grade()))
                .isGreaterThanOrEqualTo(goal);
        for (int set = 0; set < (1 << all.size()) - 1; set++) {
            List<Improvement> some = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i & 1) != 0) {
                    some.add(all.get(i));
                }
            }
            assertThat(place(
                            scheme,
                            grade(scheme, after(scheme, subject, some, 0)).grade()))
                    .isLessThan(goal);
        }
        for (Improvement improvement : all) {
            if (improvement.kind() == Improvement.Kind.EVIDENCE) {
                continue;
            }
            List<Improvement> others = new ArrayList<>(all);
            others.remove(improvement);
            Map<String, Integer> less = after(scheme, after(scheme, subject, others, 0), List.of(improvement), 1);
            assertThat(place(scheme, grade(scheme, less).grade())).isLessThan(goal);
        }
    }

    @Property(tries = 500)
    void noFewerImprovementsReachTheNextGrade(@ForAll long seed, @ForAll long values) {
        Scheme scheme = scheme(seed);
        Map<String, Integer> subject = RandomScheme.subject(scheme, new Random(values), false);
        Optional<Next> next = grade(scheme, subject).next();
        Assume.that(next.isPresent() && next.get().reachable() && next.get().smallest());
        int goal = scheme.place(next.get().grade().id());
        List<String> moves = new ArrayList<>();
        scheme.facts().forEach(fact -> moves.add(fact.id()));
        scheme.items().forEach(item -> moves.add(item.id()));
        int size = next.get().improvements().size();
        for (int set = 0; set < 1 << moves.size(); set++) {
            if (Integer.bitCount(set) >= size) {
                continue;
            }
            Map<String, Integer> best = new TreeMap<>(subject);
            for (int i = 0; i < moves.size(); i++) {
                if ((set >> i & 1) != 0) {
                    best.put(moves.get(i), moves.get(i).startsWith("n") ? 10 : 1);
                }
            }
            assertThat(place(scheme, grade(scheme, best).grade())).isLessThan(goal);
        }
    }

    @Property(tries = 500)
    void theSmallestSetIsProvenForSchemesOfThisSize(@ForAll long seed, @ForAll long values) {
        Scheme scheme = scheme(seed);
        Optional<Next> next = grade(scheme, RandomScheme.subject(scheme, new Random(values), false))
                .next();
        Assume.that(next.isPresent() && next.get().reachable());
        assertThat(next.get().smallest()).isTrue();
    }
}
