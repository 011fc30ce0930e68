package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads items, totals, gates and grades of a scheme. */
final class SchemeParts {

    private final Reading in;
    private final Names names;
    private final CellReader cells;
    private final Basis.Verification verification;
    private final int levels;
    private final List<Item> items = new ArrayList<>();
    private final List<Optional<When>> floors = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    SchemeParts(Reading in, Names names, CellReader cells, Basis.Verification verification, int levels) {
        this.in = in;
        this.names = names;
        this.cells = cells;
        this.verification = verification;
        this.levels = levels;
    }

    void read(Map<String, Node> top) {
        for (Node node : in.list(top, "items")) {
            item(node);
        }
        for (Node node : in.list(top, "totals")) {
            total(node, in.list(top, "items").size());
        }
        for (Node node : in.list(top, "gates")) {
            condition(node, false);
        }
        for (Node node : in.list(top, "grades")) {
            condition(node, true);
        }
    }

    private Basis.Verification verification(Map<String, Node> members) {
        return in.word(members, "verification", Words.VERIFICATIONS).orElse(verification);
    }

    private void item(Node node) {
        Map<String, Node> members = in.object(node, Shape.ITEM);
        int forms = 0;
        for (String form : List.of("tiers", "variants", "points")) {
            forms += members.containsKey(form) ? 1 : 0;
        }
        if (forms != 1) {
            in.problem(Conclusion.SHAPE, node.at(), Integer.toString(forms), "one of tiers, variants, points");
        }
        List<Item.Variant> variants = new ArrayList<>();
        int scored = -1;
        BigDecimal full = BigDecimal.ZERO;
        Node tiers = members.get("tiers");
        Node points = members.get("points");
        if (tiers != null) {
            variants.add(variant(node.at(), List.of(), members));
        } else if (points != null) {
            Map<String, Node> source = in.object(points, Shape.POINTS);
            full = in.decimal(source, "full").orElse(BigDecimal.ZERO);
            scored = scored(source, points.at());
        } else {
            for (Node variant : in.list(members, "variants")) {
                Map<String, Node> of = in.object(variant, Shape.VARIANT);
                variants.add(variant(variant.at(), choices(of), of));
            }
        }
        for (Item.Variant variant : variants) {
            full = full.max(variant.full());
        }
        items.add(new Item(
                node.at(),
                in.label(members),
                in.text(members, "group"),
                in.word(members, "notApplicable", Words.NOT_APPLICABLE),
                in.flag(members, "evidence"),
                verification(members),
                List.copyOf(variants),
                scored,
                full));
        Node floor = members.get("floor");
        floors.add(floor == null ? Optional.empty() : Optional.of(cells.when(floor)));
    }

    private int scored(Map<String, Node> source, Pointer at) {
        Node of = source.get("of");
        if (of == null) {
            return -1;
        }
        String id = in.id(of);
        Optional<Names.Ref> ref = names.find(id);
        if (ref.isEmpty()
                || ref.get().kind() != Names.Kind.FACT
                || !cells.points(ref.get().index(), source, at)) {
            in.problem(Conclusion.UNKNOWN_NAME, of.at(), id);
            return -1;
        }
        return ref.get().index();
    }

    private List<Atom.Among> choices(Map<String, Node> members) {
        List<Atom.Among> choices = new ArrayList<>();
        Node when = members.get("when");
        if (!(when instanceof Node.Members choice)) {
            if (when != null) {
                in.problem(Conclusion.SHAPE, when.at(), when.shown(), "object");
            }
            return choices;
        }
        choice.map().forEach((id, words) -> {
            Optional<Names.Ref> ref = names.find(id);
            if (ref.isEmpty() || ref.get().kind() != Names.Kind.FACT) {
                in.problem(Conclusion.UNKNOWN_NAME, words.at(), id);
            } else {
                cells.among(words.at(), ref.get().index(), words).ifPresent(choices::add);
            }
        });
        return choices;
    }

    private Item.Variant variant(Pointer at, List<Atom.Among> choices, Map<String, Node> members) {
        Node gap = members.get("gap");
        if (gap != null) {
            Optional<Atom.Unstated> unstated = cells.gap(gap).map(atom -> (Atom.Unstated) atom);
            return new Item.Variant(
                    at,
                    choices,
                    List.of(),
                    unstated,
                    in.decimal(members, "full").orElse(BigDecimal.ZERO));
        }
        List<Item.Tier> tiers = new ArrayList<>();
        for (Node tier : in.list(members, "tiers")) {
            Map<String, Node> of = in.object(tier, Shape.TIER);
            BigDecimal points = in.decimal(of, "points").orElse(BigDecimal.ZERO);
            if (points.signum() < 0) {
                in.problem(Conclusion.SHAPE, tier.at().then("points"), points.toPlainString(), "0 or more");
            }
            int level = 0;
            Node word = of.get("level");
            if (word != null) {
                String id = in.id(word);
                level = names.level(id);
                if (level == 0) {
                    in.problem(Conclusion.UNKNOWN_NAME, word.at(), id);
                }
            }
            Node when = of.get("when");
            tiers.add(new Item.Tier(tier.at(), when == null ? new When(List.of()) : cells.when(when), points, level));
        }
        if (tiers.isEmpty()) {
            in.problem(Conclusion.MISSING_MEMBER, at, "tiers");
        }
        Collections.reverse(tiers);
        BigDecimal full =
                tiers.isEmpty() ? BigDecimal.ZERO : tiers.get(tiers.size() - 1).points();
        return new Item.Variant(at, choices, List.copyOf(tiers), Optional.empty(), full);
    }

    private void total(Node node, int allItems) {
        Map<String, Node> members = in.object(node, Shape.TOTAL);
        Total.Kind kind = in.word(members, "kind", Words.TOTALS).orElse(Total.Kind.SUM);
        List<Integer> of = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        boolean weighted = false;
        if (members.containsKey("group") == members.containsKey("members")) {
            in.problem(Conclusion.SHAPE, node.at(), in.text(members, "group"), "one of group, members");
        }
        String group = in.text(members, "group");
        for (int i = 0; i < items.size(); i++) {
            if (!group.isEmpty() && items.get(i).group().equals(group)) {
                of.add(i);
                weights.add(BigDecimal.ONE);
            }
        }
        for (Node member : in.list(members, "members")) {
            Map<String, Node> map = in.object(member, Shape.MEMBER);
            String id = in.text(map, "of");
            Optional<Names.Ref> ref = names.find(id);
            if (ref.isEmpty() || ref.get().kind() != Names.Kind.MEASURE) {
                in.problem(Conclusion.UNKNOWN_NAME, member.at().then("of"), id);
                continue;
            }
            if (of.contains(ref.get().index())) {
                in.problem(Conclusion.DUPLICATE, member.at().then("of"), id);
            }
            of.add(ref.get().index());
            Optional<BigDecimal> weight = in.decimal(map, "weight");
            weighted |= weight.isPresent();
            if (weight.isPresent() && weight.get().signum() <= 0) {
                in.problem(
                        Conclusion.WEIGHTS,
                        member.at().then("weight"),
                        weight.get().toPlainString(),
                        "> 0");
            }
            weights.add(weight.orElse(BigDecimal.ONE));
        }
        int fewest = Math.max(1, in.whole(members, "fewest"));
        if (of.size() < fewest) {
            in.problem(Conclusion.SHAPE, node.at(), Integer.toString(of.size()), fewest + " members or more");
        }
        Optional<BigDecimal> full = in.decimal(members, "full");
        if (full.isPresent() != (kind == Total.Kind.SUM)) {
            in.problem(Conclusion.SHAPE, node.at(), kind.toString(), "full points for a sum, and only for it");
        }
        if (weighted && kind != Total.Kind.SUM) {
            in.problem(Conclusion.SHAPE, node.at(), kind.toString(), "weights in a sum only");
        }
        if (weighted) {
            BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (all.compareTo(BigDecimal.ONE) != 0) {
                in.problem(Conclusion.WEIGHTS, node.at(), all.toPlainString(), "1");
            }
        }
        int level = 0;
        Node word = members.get("level");
        if (word != null) {
            String id = in.id(word);
            level = names.level(id);
            if (level == 0 || kind != Total.Kind.COUNT) {
                in.problem(Conclusion.UNKNOWN_NAME, word.at(), id);
            }
        }
        if (kind == Total.Kind.WEAKEST && levels == 0) {
            in.problem(Conclusion.SHAPE, node.at(), "weakest", "levels to compare");
        }
        BigDecimal most = kind == Total.Kind.COUNT ? BigDecimal.valueOf(of.size()) : full.orElse(BigDecimal.ZERO);
        totals.add(new Total(
                node.at(),
                in.label(members),
                kind,
                of.stream().mapToInt(i -> i).toArray(),
                weights.toArray(new BigDecimal[0]),
                most,
                level));
    }

    private void condition(Node node, boolean grade) {
        Map<String, Node> members = in.object(node, grade ? Shape.GRADE : Shape.GATE);
        Node when = members.get("when");
        conditions.add(new Condition(
                node.at(),
                in.label(members),
                grade,
                when == null ? new When(List.of()) : cells.when(when),
                verification(members),
                grade ? in.word(members, "renewal", Words.RENEWALS) : Optional.empty()));
    }

    /** The plan, once all parts are read and sound together. */
    Optional<Plan> plan(List<Fact> facts, boolean ladder) {
        Chain[] chains = cells.chains();
        Item[] ranked = new Item[items.size()];
        for (int i = 0; i < ranked.length; i++) {
            Item item = items.get(i);
            List<Item.Variant> variants = new ArrayList<>();
            for (Item.Variant variant : item.variants()) {
                List<Item.Tier> tiers = new ArrayList<>();
                for (Item.Tier tier : variant.tiers()) {
                    tiers.add(new Item.Tier(
                            tier.at(), CellReader.ranked(tier.when(), chains), tier.points(), tier.level()));
                }
                variants.add(new Item.Variant(
                        variant.at(), variant.when(), List.copyOf(tiers), variant.gap(), variant.full()));
            }
            ranked[i] = new Item(
                    item.at(),
                    item.name(),
                    item.group(),
                    item.notApplicable(),
                    item.evidence(),
                    item.verification(),
                    List.copyOf(variants),
                    item.scored(),
                    item.full());
        }
        Condition[] conditionsRanked = conditions.stream()
                .map(condition -> new Condition(
                        condition.at(),
                        condition.name(),
                        condition.grade(),
                        CellReader.ranked(condition.when(), chains),
                        condition.verification(),
                        condition.renewal()))
                .toArray(Condition[]::new);
        int[] grades =
                new int[(int) conditions.stream().filter(Condition::grade).count()];
        for (int i = 0; i < grades.length; i++) {
            grades[i] = conditions.size() - grades.length + i;
        }
        Total[] all = totals.toArray(new Total[0]);
        SchemeCheck check = new SchemeCheck(in, ranked, all, conditionsRanked);
        int[] order = check.order();
        if (!in.sound()) {
            return Optional.empty();
        }
        Plan plan = new Plan(
                List.copyOf(facts),
                cells.derived().toArray(new Plan.Derived[0]),
                chains,
                ranked,
                all,
                conditionsRanked,
                grades,
                order,
                levels);
        for (int i = 0; i < ranked.length; i++) {
            check.item(ranked[i], floors.get(i).map(floor -> CellReader.ranked(floor, chains)), plan);
        }
        check.sums(plan);
        check.grades(plan, ladder);
        return in.sound() ? Optional.of(plan) : Optional.empty();
    }
}
