package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of a scheme, and gathers what they ask of each fact. */
final class CellReader {

    private static final int WORDS = 63;

    private final Reading in;
    private final Names names;
    private final List<Fact> facts;
    private final List<Plan.Derived> derived = new ArrayList<>();
    private final List<List<Bound>> asked = new ArrayList<>();

    /**
     * @param facts the facts declared; facts made of others are added
     */
    CellReader(Reading in, Names names, List<Fact> facts) {
        this.in = in;
        this.names = names;
        this.facts = facts;
        facts.forEach(fact -> asked.add(new ArrayList<>()));
    }

    List<Plan.Derived> derived() {
        return derived;
    }

    /** What is asked of each fact; complete once all cells are read. */
    Chain[] chains() {
        return asked.stream().map(Chain::new).toArray(Chain[]::new);
    }

    /** Reads a list of lists of cells: any list all of whose cells hold. */
    When when(Node node) {
        List<List<Atom>> clauses = new ArrayList<>();
        for (Node clause : in.list(node)) {
            List<Atom> atoms = new ArrayList<>();
            for (Node cell : in.list(clause)) {
                atom(cell).ifPresent(atoms::add);
            }
            if (atoms.isEmpty()) {
                in.problem(Conclusion.CELL, clause.at(), "[]");
            }
            clauses.add(atoms);
        }
        if (clauses.isEmpty()) {
            in.problem(Conclusion.CELL, node.at(), "[]");
        }
        return new When(clauses);
    }

    /** Cells whose bounds have their rank in the chains. */
    static When ranked(When when, Chain[] chains) {
        List<List<Atom>> clauses = new ArrayList<>();
        for (Atom[] clause : when.clauses) {
            List<Atom> atoms = new ArrayList<>();
            for (Atom atom : clause) {
                atoms.add(
                        atom instanceof Atom.Reaches r
                                ? new Atom.Reaches(
                                        r.at(), r.of(), r.fact(), r.bound(), chains[r.fact()].rank(r.bound()))
                                : atom);
            }
            clauses.add(atoms);
        }
        return new When(clauses);
    }

    private Optional<Atom> atom(Node cell) {
        Map<String, Node> members = in.object(cell, Shape.CELL);
        if (members.isEmpty()) {
            in.problem(Conclusion.CELL, cell.at(), "{}");
            return Optional.empty();
        }
        Node met = members.get("met");
        Node gap = members.get("gap");
        if (met != null || gap != null) {
            if (members.size() > 1) {
                in.problem(Conclusion.CELL, cell.at(), String.join(", ", members.keySet()));
                return Optional.empty();
            }
            return met != null ? met(met) : gap == null ? Optional.empty() : gap(gap);
        }
        Node of = members.get("of");
        if (of == null) {
            in.problem(Conclusion.MISSING_MEMBER, cell.at(), "of");
            return Optional.empty();
        }
        String id = in.id(of);
        Optional<Names.Ref> ref = names.find(id);
        if (ref.isEmpty() || ref.get().kind() == Names.Kind.CONDITION) {
            if (!id.isEmpty()) {
                in.problem(Conclusion.UNKNOWN_NAME, of.at(), id);
            }
            return Optional.empty();
        }
        int index = ref.get().index();
        return ref.get().kind() == Names.Kind.FACT
                ? fact(cell.at(), id, index, members)
                : measure(cell.at(), id, index, members);
    }

    private Optional<Atom> met(Node node) {
        String id = in.id(node);
        Optional<Names.Ref> ref = names.find(id);
        if (ref.isEmpty() || ref.get().kind() != Names.Kind.CONDITION) {
            in.problem(Conclusion.UNKNOWN_NAME, node.at(), id);
            return Optional.empty();
        }
        return Optional.of(new Atom.Met(node.at(), id, ref.get().index()));
    }

    Optional<Atom> gap(Node node) {
        String id = in.id(node);
        if (!names.gap(id)) {
            in.problem(Conclusion.UNKNOWN_NAME, node.at(), id);
            return Optional.empty();
        }
        return Optional.of(new Atom.Unstated(node.at(), id));
    }

    private Optional<Atom> measure(Pointer at, String id, int index, Map<String, Node> members) {
        if (!only(at, members, "atLeast", "above", "level")) {
            return Optional.empty();
        }
        Node level = members.get("level");
        if (level != null) {
            String word = in.id(level);
            int rank = names.level(word);
            if (rank == 0) {
                in.problem(Conclusion.UNKNOWN_NAME, level.at(), word);
                return Optional.empty();
            }
            return Optional.of(new Atom.Level(at, id, index, rank, "level >= ".concat(word)));
        }
        boolean strict = members.containsKey("above");
        return in.decimal(members, strict ? "above" : "atLeast")
                .map(bound -> new Atom.Points(
                        at, id, index, bound, strict, (strict ? "> " : ">= ").concat(bound.toPlainString())));
    }

    /** Whether beside the id there is one of the members and no other. */
    private boolean only(Pointer at, Map<String, Node> members, String... allowed) {
        int seen = 0;
        for (String name : allowed) {
            seen += members.containsKey(name) ? 1 : 0;
        }
        if (seen != 1 || members.size() != 2) {
            in.problem(Conclusion.CELL, at, String.join(", ", members.keySet()));
            return false;
        }
        return true;
    }

    private Optional<Atom> fact(Pointer at, String id, int index, Map<String, Node> members) {
        Fact fact = facts.get(index);
        return switch (fact.kind()) {
            case NUMBER, COUNT -> number(at, index, fact, members);
            case FLAG -> flag(at, index, fact, members);
            case CHOICE -> choice(at, index, fact, members);
            case DAY -> day(at, index, fact, members);
            case STANDARD -> standard(at, index, members);
            case STANDARDS -> {
                in.problem(Conclusion.CELL, at, id);
                yield Optional.empty();
            }
        };
    }

    private Optional<Atom> reaches(Pointer at, int fact, Bound bound) {
        asked.get(fact).add(bound);
        return Optional.of(new Atom.Reaches(at, facts.get(fact).id(), fact, bound, 0));
    }

    private Optional<Atom> number(Pointer at, int index, Fact fact, Map<String, Node> members) {
        boolean above = members.containsKey("above");
        boolean below = members.containsKey("below");
        boolean low = above || members.containsKey("atLeast");
        boolean high = below || members.containsKey("atMost");
        int expected = 1 + (low ? 1 : 0) + (high ? 1 : 0);
        if (!low && !high || members.size() != expected) {
            in.problem(Conclusion.CELL, at, String.join(", ", members.keySet()));
            return Optional.empty();
        }
        // a side on which a fact is not better would let a better value lose
        boolean turned = fact.better().isPresent() ? low == fact.falling() || high != fact.falling() : !low || !high;
        if (turned) {
            in.problem(Conclusion.DIRECTION, at, fact.id());
            return Optional.empty();
        }
        Optional<BigDecimal> from = low ? in.decimal(members, above ? "above" : "atLeast") : Optional.empty();
        Optional<BigDecimal> to = high ? in.decimal(members, below ? "below" : "atMost") : Optional.empty();
        if (from.isEmpty() == low || to.isEmpty() == high) {
            return Optional.empty();
        }
        String unit = fact.unit().isEmpty() ? "" : " ".concat(fact.unit());
        String lowText = low ? (above ? "> " : ">= ").concat(from.orElseThrow().toPlainString()) : "";
        String highText = high ? (below ? "< " : "<= ").concat(to.orElseThrow().toPlainString()) : "";
        if (!senses(fact, from) || !senses(fact, to)) {
            in.problem(Conclusion.UNREACHABLE, at, lowText.concat(highText));
            return Optional.empty();
        }
        if (low && high) {
            int order = from.orElseThrow().compareTo(to.orElseThrow());
            if (order > 0 || order == 0 && (above || below)) {
                in.problem(Conclusion.UNREACHABLE, at, lowText + ", " + highText);
                return Optional.empty();
            }
            Bound.Range range = new Bound.Range(
                    from.orElseThrow(), above, to.orElseThrow(), below, lowText + ", " + highText + unit);
            for (Bound other : asked.get(index)) {
                if (other instanceof Bound.Range that && !that.within(range) && !range.within(that)) {
                    in.problem(Conclusion.OVERLAP, at, range.text());
                    return Optional.empty();
                }
            }
            return reaches(at, index, range);
        }
        Bound edge = low
                ? new Bound.Edge(from.orElseThrow(), above, false, lowText + unit)
                : new Bound.Edge(to.orElseThrow().negate(), below, true, highText + unit);
        return reaches(at, index, edge);
    }

    /** Whether a bound lies among the values that make sense. */
    private static boolean senses(Fact fact, Optional<BigDecimal> bound) {
        return bound.isEmpty()
                || (fact.from().isEmpty() || bound.get().compareTo(fact.from().get()) >= 0)
                        && (fact.to().isEmpty()
                                || bound.get().compareTo(fact.to().get()) <= 0);
    }

    private Optional<Atom> flag(Pointer at, int index, Fact fact, Map<String, Node> members) {
        if (!only(at, members, "is")) {
            return Optional.empty();
        }
        String is = in.text(members, "is");
        boolean yes = is.equals("yes");
        if (!yes && !is.equals("no")) {
            in.problem(Conclusion.CELL, at, is);
            return Optional.empty();
        }
        if (yes == fact.falling()) {
            in.problem(Conclusion.DIRECTION, at, fact.id());
            return Optional.empty();
        }
        return reaches(at, index, new Bound.Edge(yes ? BigDecimal.ONE : BigDecimal.ZERO, false, !yes, "= ".concat(is)));
    }

    private Optional<Atom> choice(Pointer at, int index, Fact fact, Map<String, Node> members) {
        if (!fact.nominal()) {
            if (!only(at, members, "atLeast")) {
                return Optional.empty();
            }
            String word = in.text(members, "atLeast");
            int place = fact.word(word);
            if (place < 0) {
                in.problem(Conclusion.UNKNOWN_NAME, at, word);
                return Optional.empty();
            }
            return reaches(at, index, new Bound.Edge(BigDecimal.valueOf(place), false, false, ">= ".concat(word)));
        }
        if (!only(at, members, "is")) {
            return Optional.empty();
        }
        Node is = members.get("is");
        return is == null ? Optional.empty() : among(at, index, is).map(atom -> atom);
    }

    /** Whether points can be taken from a fact: a number of which more is better, of 0 to the full points. */
    boolean points(int index, Map<String, Node> source, Pointer at) {
        Fact fact = facts.get(index);
        boolean number = fact.kind() == Fact.Kind.NUMBER || fact.kind() == Fact.Kind.COUNT;
        if (!number
                || fact.better().isEmpty()
                || fact.falling()
                || fact.from().isEmpty()
                || fact.to().isEmpty()) {
            return false;
        }
        String full = in.text(source, "full");
        if (fact.from().get().signum() != 0
                || !Decimals.parse(full).equals(Optional.of(fact.to().get()))) {
            in.problem(
                    Conclusion.WEIGHTS,
                    at,
                    full,
                    fact.from().get() + " to " + fact.to().get());
        }
        return true;
    }

    /** Reads a word or a list of words of a choice without order. */
    Optional<Atom.Among> among(Pointer at, int index, Node words) {
        Fact fact = facts.get(index);
        if (!fact.nominal() || fact.words().size() > WORDS) {
            in.problem(Conclusion.CELL, at, fact.id());
            return Optional.empty();
        }
        long set = 0;
        StringBuilder text = new StringBuilder("= ");
        List<Node> list = words instanceof Node.Elements elements ? elements.list() : List.of(words);
        for (Node word : list) {
            String id = in.text(word);
            int place = fact.word(id);
            if (place < 0) {
                in.problem(Conclusion.UNKNOWN_NAME, word.at(), id);
            } else {
                set |= 1L << place;
                text.append(text.length() > 2 ? " | " : "").append(id);
            }
        }
        return Optional.of(new Atom.Among(at, fact.id(), index, set, text.toString()));
    }

    private Optional<Atom> day(Pointer at, int index, Fact fact, Map<String, Node> members) {
        String side = fact.falling() ? "atMost" : "atLeast";
        if (!only(at, members, "atLeast", "atMost")) {
            return Optional.empty();
        }
        if (!members.containsKey(side)) {
            in.problem(Conclusion.DIRECTION, at, fact.id());
            return Optional.empty();
        }
        String text = in.text(members, side);
        Optional<Bound> day = Bound.ofDay(text, fact.falling());
        if (day.isEmpty()) {
            in.problem(Conclusion.CELL, at, text);
            return Optional.empty();
        }
        Bound bound = day.get();
        for (Bound other : asked.get(index)) {
            if (other.getClass() != bound.getClass()) {
                // a fixed day and one that moves with the act have no lasting order
                in.problem(Conclusion.OVERLAP, at, text);
                return Optional.empty();
            }
        }
        return reaches(at, index, bound);
    }

    private Optional<Atom> standard(Pointer at, int index, Map<String, Node> members) {
        if (!only(at, members, "listedIn", "code")) {
            return Optional.empty();
        }
        Fact claimed = facts.get(index);
        if (members.containsKey("code")) {
            String code = in.text(members, "code");
            String id = claimed.id() + " code " + code;
            return derived(
                    at,
                    new Label(
                            id,
                            claimed.name().zh() + "的代号为" + code,
                            claimed.name().en() + " has the code " + code),
                    claimed.fixed(),
                    index,
                    -1,
                    code);
        }
        String list = in.text(members, "listedIn");
        Optional<Names.Ref> ref = names.find(list);
        if (ref.isEmpty()
                || ref.get().kind() != Names.Kind.FACT
                || facts.get(ref.get().index()).kind() != Fact.Kind.STANDARDS) {
            in.problem(Conclusion.UNKNOWN_NAME, at, list);
            return Optional.empty();
        }
        Fact among = facts.get(ref.get().index());
        return derived(
                at,
                new Label(
                        claimed.id() + " listed in " + among.id(),
                        claimed.name().zh() + "列入" + among.name().zh(),
                        claimed.name().en() + " is listed in " + among.name().en()),
                among.fixed(),
                index,
                ref.get().index(),
                "");
    }

    private Optional<Atom> derived(Pointer at, Label name, boolean fixed, int of, int among, String code) {
        int index = -1;
        for (Plan.Derived known : derived) {
            if (known.of() == of && known.among() == among && known.code().equals(code)) {
                index = known.fact();
            }
        }
        if (index < 0) {
            index = facts.size();
            facts.add(new Fact(
                    name,
                    Fact.Kind.FLAG,
                    "",
                    Optional.of(Fact.Better.YES),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    fixed,
                    Optional.empty()));
            asked.add(new ArrayList<>());
            derived.add(new Plan.Derived(index, of, among, code));
        }
        return reaches(at, index, new Bound.Edge(BigDecimal.ONE, false, false, "= yes"));
    }
}
