package io.zhuji.evaluation.grade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Schemes and subjects made up from a seed; one seed gives one scheme, in any order of its criteria. */
final class RandomScheme {

    private final Random random;
    private final Optional<Random> shuffle;
    final int numbers;
    final int flags;

    private RandomScheme(long seed, Optional<Long> order) {
        this.random = new Random(seed);
        this.shuffle = order.map(Random::new);
        this.numbers = 3 + random.nextInt(4);
        this.flags = 1 + random.nextInt(2);
    }

    /** The scheme of a seed, in the order it is made up; empty where what came up is none. */
    static Optional<Scheme> of(long seed) {
        RandomScheme of = new RandomScheme(seed, Optional.empty());
        return Fixture.reading(Fixture.json(of.body())).scheme();
    }

    /** The same with criteria, cells and members in another order. */
    static Optional<Scheme> of(long seed, long order) {
        RandomScheme of = new RandomScheme(seed, Optional.of(order));
        return Fixture.reading(Fixture.json(of.body())).scheme();
    }

    private String list(List<String> parts) {
        List<String> copy = new ArrayList<>(parts);
        shuffle.ifPresent(order -> Collections.shuffle(copy, order));
        return "[" + String.join(",", copy) + "]";
    }

    private static String named(String id, String rest) {
        return "{'id':'" + id + "','zh':'" + id + "','en':'" + id + "'" + (rest.isEmpty() ? "" : ",") + rest + "}";
    }

    private String body() {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            boolean falling = i % 3 == 2;
            facts.add(named(
                    "n" + i, "'kind':'number','from':'0','to':'10','better':'" + (falling ? "lower" : "higher") + "'"));
        }
        for (int i = 0; i < flags; i++) {
            facts.add(named("f" + i, "'kind':'flag','better':'" + (i % 2 == 0 ? "yes" : "no") + "'"));
        }
        int items = 2 + random.nextInt(4);
        List<String> all = new ArrayList<>();
        int full = 0;
        for (int i = 0; i < items; i++) {
            int top = 2 + random.nextInt(3);
            full += top;
            all.add(item(i, top));
        }
        List<String> totals = List.of(
                named("sum", "'kind':'sum','group':'all','full':'" + full + "'"),
                named("core", "'kind':'weakest','group':'all'"),
                named("tops", "'kind':'count','level':'high','group':'all'"));
        String gate = named("gate", "'when':" + list(List.of(list(List.of(fact(5))), list(List.of(flag(), fact(3))))));
        List<String> grades = new ArrayList<>();
        int asked = 0;
        for (int g = 0; g < 3; g++) {
            asked += 1 + random.nextInt(Math.max(1, full / 3));
            String below = g == 0 ? "{'met':'gate'}" : "{'met':'g" + (g - 1) + "'}";
            List<String> one = new ArrayList<>(List.of(below, "{'of':'sum','atLeast':'" + asked + "'}"));
            if (random.nextInt(3) == 0) {
                one.add("{'of':'core','level':'" + (random.nextBoolean() ? "low" : "high") + "'}");
            }
            List<String> clauses = new ArrayList<>(List.of(list(one)));
            if (random.nextBoolean()) {
                int tops = 1 + random.nextInt(items);
                clauses.add(list(List.of(below, flag(), "{'of':'tops','atLeast':'" + tops + "'}")));
            }
            grades.add(named("g" + g, "'when':" + list(clauses)));
        }
        return "'levels':[" + named("low", "") + "," + named("high", "") + "],'facts':" + list(facts) + ",'items':"
                + list(all) + ",'totals':" + list(totals) + ",'gates':[" + gate + "],'grades':["
                + String.join(",", grades) + "]";
    }

    /** An item of two tiers on up to four facts. */
    private String item(int i, int top) {
        int clauses = 1 + random.nextInt(2);
        List<String> high = new ArrayList<>();
        List<String> low = new ArrayList<>();
        for (int c = 0; c < clauses; c++) {
            List<String> highCells = new ArrayList<>();
            List<String> lowCells = new ArrayList<>();
            int cells = 1 + random.nextInt(2);
            for (int k = 0; k < cells; k++) {
                int fact = random.nextInt(numbers);
                int bound = 1 + random.nextInt(5);
                highCells.add(number(fact, bound + 1 + random.nextInt(4)));
                lowCells.add(number(fact, bound));
            }
            if (random.nextInt(4) == 0) {
                highCells.add(flag());
            }
            high.add(list(highCells));
            low.add(list(lowCells));
        }
        String evidence = random.nextInt(3) == 0 ? "'evidence':true," : "";
        return named(
                "i" + i,
                evidence + "'group':'all','tiers':[{'points':'" + top + "','level':'high','when':" + list(high)
                        + "},{'points':'1','level':'low','when':" + list(low) + "}]");
    }

    private String fact(int bound) {
        return number(random.nextInt(numbers), bound);
    }

    /** A cell that a subject meets from so much goodness on, counted from 0 to 10. */
    private static String number(int fact, int goodness) {
        return fact % 3 == 2
                ? "{'of':'n" + fact + "','atMost':'" + (10 - goodness) + "'}"
                : "{'of':'n" + fact + "','atLeast':'" + goodness + "'}";
    }

    private String flag() {
        int flag = random.nextInt(flags);
        return "{'of':'f" + flag + "','is':'" + (flag % 2 == 0 ? "yes" : "no") + "'}";
    }

    /** How good each fact and evidence of a subject is: a number 0 to 10, a flag or evidence 0 or 1; none is missing. */
    static Map<String, Integer> subject(Scheme scheme, Random random, boolean whole) {
        Map<String, Integer> subject = new TreeMap<>();
        for (Fact fact : scheme.facts()) {
            if (whole || random.nextInt(4) > 0) {
                subject.put(fact.id(), random.nextInt(fact.kind() == Fact.Kind.FLAG ? 2 : 11));
            }
        }
        for (Label item : scheme.items()) {
            if (whole || random.nextBoolean()) {
                subject.put(item.id(), 1);
            }
        }
        return subject;
    }

    static Facts facts(Scheme scheme, Map<String, Integer> subject) {
        Facts.Builder facts = Facts.of(scheme);
        for (Fact fact : scheme.facts()) {
            Integer goodness = subject.get(fact.id());
            if (goodness != null && fact.kind() == Fact.Kind.FLAG) {
                facts.flag(fact.id(), (goodness == 1) != fact.falling());
            } else if (goodness != null) {
                facts.number(fact.id(), fact.falling() ? 10 - goodness : goodness);
            }
        }
        for (Label item : scheme.items()) {
            if (subject.containsKey(item.id())) {
                facts.evidence(item.id(), List.of("document"));
            }
        }
        return facts.build();
    }
}
