package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Pointer;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one scheme from its JSON. */
final class SchemeReader {

    /** No scheme of this world has more facts, items or grades. */
    private static final int MOST = 1000;

    private final Reading in;
    private final Names names = new Names();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Label> levels = new ArrayList<>();
    private final List<Label> gaps = new ArrayList<>();
    private Basis.Verification verification = Basis.Verification.UNVERIFIED;

    private SchemeReader(Reading in) {
        this.in = in;
    }

    static SchemeReading read(String file, InputStream stream) throws IOException {
        Reading in = new Reading(file);
        MessageDigest sha256 = Sha256.digest();
        try {
            Node root = Node.read(new DigestInputStream(stream, sha256), Pointer.ROOT);
            Node whole = framed(root, in);
            if (in.sound()) {
                Optional<Scheme> scheme =
                        new SchemeReader(in).scheme(whole, HexFormat.of().formatHex(sha256.digest()));
                if (in.sound()) {
                    return new SchemeReading(scheme, List.of());
                }
            }
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            in.problem(
                    Conclusion.UNREADABLE,
                    Pointer.ROOT,
                    where == null ? "" : where.getLineNr() + ":" + where.getColumnNr(),
                    Reading.quoted(String.valueOf(e.getOriginalMessage())));
        } catch (CharConversionException e) {
            in.problem(Conclusion.UNREADABLE, Pointer.ROOT, "", Reading.quoted(String.valueOf(e.getMessage())));
        }
        return new SchemeReading(Optional.empty(), in.problems());
    }

    /** A plan laid into the frame it names: its lists are added to the frame's, its other members come before. */
    private static Node framed(Node root, Reading in) throws IOException {
        if (!(root instanceof Node.Members plan) || !plan.map().containsKey("frame")) {
            return root;
        }
        String id = in.text(plan.map(), "frame");
        if (!Schemes.FRAMES.contains(id)) {
            in.problem(Conclusion.UNKNOWN_NAME, plan.at().then("frame"), id);
            return root;
        }
        Node.Members frame;
        try (InputStream stream = Schemes.open(id)) {
            frame = (Node.Members) Node.read(stream, plan.at().then("frame"));
        }
        Map<String, Node> merged = new LinkedHashMap<>(frame.map());
        plan.map().forEach((name, node) -> {
            Node below = frame.map().get(name);
            if (below instanceof Node.Elements list && node instanceof Node.Elements more && !name.equals("grades")) {
                List<Node> both = new ArrayList<>(list.list());
                both.addAll(more.list());
                merged.put(name, new Node.Elements(node.at(), both));
            } else if (below instanceof Node.Members some
                    && node instanceof Node.Members more
                    && name.equals("sources")) {
                Map<String, Node> both = new LinkedHashMap<>(some.map());
                both.putAll(more.map());
                merged.put(name, new Node.Members(node.at(), both));
            } else {
                merged.put(name, node);
            }
        });
        return new Node.Members(plan.at(), merged);
    }

    private Optional<Scheme> scheme(Node root, String digest) {
        Map<String, Node> top = in.object(root, Shape.SCHEME);
        String format = in.text(top, "format");
        if (!format.equals(Scheme.FORMAT) && top.containsKey("format")) {
            in.problem(Conclusion.SHAPE, root.at().then("format"), format, Scheme.FORMAT);
        }
        Label name = in.label(top);
        String edition = in.text(top, "edition");
        in.text(top, "licence");
        Scheme.Status status = in.word(top, "status", Words.STATUSES).orElse(Scheme.Status.DRAFT);
        if (status == Scheme.Status.FRAME) {
            in.problem(Conclusion.SHAPE, root.at().then("status"), "frame", "a plan that names this frame");
        }
        verification = in.word(top, "verification", Words.VERIFICATIONS).orElse(verification);
        Scheme.Order order = in.word(top, "order", Words.ORDERS).orElse(Scheme.Order.LADDER);
        Optional<LocalDate> from = in.day(top, "from");
        Optional<LocalDate> to = in.day(top, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            in.problem(Conclusion.DATES, root.at().then("to"), to.get().toString());
        }
        Map<String, String> sources = sources(top);
        for (String list : List.of("levels", "gaps", "facts", "items", "totals", "gates", "grades")) {
            int length = in.list(top, list).size();
            if (length > MOST) {
                in.problem(Conclusion.SHAPE, root.at().then(list), Integer.toString(length), "at most " + MOST);
                return Optional.empty();
            }
        }
        for (String list : List.of("facts", "grades")) {
            if (in.list(top, list).isEmpty()) {
                in.problem(Conclusion.MISSING_MEMBER, root.at(), list);
            }
        }
        named(top);
        CellReader cells = new CellReader(in, names, facts);
        SchemeParts parts = new SchemeParts(in, names, cells, verification, levels.size());
        parts.read(top);
        if (!in.sound()) {
            return Optional.empty();
        }
        Optional<Term> term = term(top);
        Optional<Cap> cap = cap(top);
        int entry = entry(top);
        Optional<Plan> plan = parts.plan(facts, order == Scheme.Order.LADDER);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scheme(
                name,
                edition,
                status,
                verification,
                order,
                from,
                to,
                sources,
                digest,
                levels,
                gaps,
                term,
                cap,
                entry,
                plan.get()));
    }

    private Map<String, String> sources(Map<String, Node> top) {
        Map<String, String> sources = new TreeMap<>();
        Node node = top.get("sources");
        if (node instanceof Node.Members members) {
            members.map().forEach((id, text) -> sources.put(id, in.text(text)));
        } else if (node != null) {
            in.problem(Conclusion.SHAPE, node.at(), node.shown(), "object");
        }
        return sources;
    }

    /** Gives every id its meaning before any cell is read. */
    private void named(Map<String, Node> top) {
        for (Node node : in.list(top, "levels")) {
            Label level = in.label(in.object(node, Shape.NAMED));
            names.addLevel(in, node.at(), level);
            levels.add(level);
        }
        for (Node node : in.list(top, "gaps")) {
            Label gap = in.label(in.object(node, Shape.NAMED));
            names.addGap(in, node.at(), gap);
            gaps.add(gap);
        }
        for (Node node : in.list(top, "facts")) {
            Fact fact = fact(node);
            names.add(in, node.at(), fact.id(), Names.Kind.FACT, facts.size());
            facts.add(fact);
        }
        List<Node> nodes = in.list(top, "facts");
        for (int i = 0; i < nodes.size(); i++) {
            Optional<String> after = facts.get(i).after();
            if (after.isPresent()) {
                Optional<Names.Ref> ref = names.find(after.get());
                boolean day = ref.isPresent()
                        && ref.get().kind() == Names.Kind.FACT
                        && ref.get().index() != i
                        && facts.get(ref.get().index()).kind() == Fact.Kind.DAY;
                if (!day || facts.get(i).kind() != Fact.Kind.DAY) {
                    in.problem(Conclusion.UNKNOWN_NAME, nodes.get(i).at().then("after"), after.get());
                }
            }
        }
        int measure = 0;
        for (String list : List.of("items", "totals")) {
            for (Node node : in.list(top, list)) {
                names.add(in, node.at(), idOf(node), Names.Kind.MEASURE, measure++);
            }
        }
        int condition = 0;
        for (String list : List.of("gates", "grades")) {
            for (Node node : in.list(top, list)) {
                names.add(in, node.at(), idOf(node), Names.Kind.CONDITION, condition++);
            }
        }
    }

    private static String idOf(Node node) {
        return node instanceof Node.Members members && members.map().get("id") instanceof Node.Text id ? id.text() : "";
    }

    private Fact fact(Node node) {
        Map<String, Node> members = in.object(node, Shape.FACT);
        Fact.Kind kind = in.word(members, "kind", Words.KINDS).orElse(Fact.Kind.NUMBER);
        Optional<Fact.Better> better = in.word(members, "better", Words.BETTERS);
        boolean fits = switch (kind) {
            case NUMBER -> better.isEmpty() || better.get() == Fact.Better.HIGHER || better.get() == Fact.Better.LOWER;
            case COUNT ->
                better.isPresent() && (better.get() == Fact.Better.HIGHER || better.get() == Fact.Better.LOWER);
            case FLAG -> better.isPresent() && (better.get() == Fact.Better.YES || better.get() == Fact.Better.NO);
            case CHOICE -> better.isEmpty() || better.get() == Fact.Better.HIGHER;
            case DAY ->
                better.isPresent() && (better.get() == Fact.Better.LATER || better.get() == Fact.Better.EARLIER);
            case STANDARD, STANDARDS -> better.isEmpty();
        };
        if (!fits) {
            in.problem(Conclusion.DIRECTION, node.at(), better.map(Words::word).orElse(""));
        }
        List<Label> words = new ArrayList<>();
        for (Node word : in.list(members, "words")) {
            Label label = in.label(in.object(word, Shape.NAMED));
            if (words.stream().anyMatch(known -> known.id().equals(label.id()))) {
                in.problem(Conclusion.DUPLICATE, word.at(), label.id());
            }
            words.add(label);
        }
        if ((kind == Fact.Kind.CHOICE) != words.size() > 1 || words.size() > 63) {
            in.problem(Conclusion.SHAPE, node.at(), Integer.toString(words.size()), "2 to 63 words for a choice");
        }
        Optional<BigDecimal> from = in.decimal(members, "from");
        Optional<BigDecimal> to = in.decimal(members, "to");
        if (kind == Fact.Kind.COUNT && from.isEmpty()) {
            from = Optional.of(BigDecimal.ZERO);
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            in.problem(Conclusion.CELL, node.at(), from.get() + " > " + to.get());
        }
        return new Fact(
                in.label(members),
                kind,
                in.text(members, "unit"),
                better,
                words,
                from,
                to,
                in.flag(members, "fixed"),
                members.containsKey("after") ? Optional.of(in.text(members, "after")) : Optional.empty());
    }

    /** The gate a subject passes to be ranked, among the conditions; -1 where nobody is ranked. */
    private int entry(Map<String, Node> top) {
        Node node = top.get("ranking");
        if (node == null) {
            return -1;
        }
        String id = in.text(in.object(node, Shape.RANKING), "entry");
        Optional<Names.Ref> ref = names.find(id);
        if (ref.isEmpty() || ref.get().kind() != Names.Kind.CONDITION) {
            in.problem(Conclusion.UNKNOWN_NAME, node.at(), id);
            return -1;
        }
        return ref.get().index();
    }

    private Optional<Term> term(Map<String, Node> top) {
        Node node = top.get("term");
        if (node == null) {
            return Optional.empty();
        }
        Map<String, Node> members = in.object(node, Shape.TERM);
        int years = in.whole(members, "years");
        int renewal = in.whole(members, "renewalMonths");
        if (years < 1 || years > 100 || renewal > years * 12) {
            in.problem(Conclusion.DATES, node.at(), years + " years, " + renewal + " months");
            return Optional.empty();
        }
        return Optional.of(new Term(
                years,
                renewal,
                in.whole(members, "recalculateMonths"),
                in.whole(members, "reportMonths"),
                in.flag(members, "stepwise"),
                in.word(members, "verification", Words.VERIFICATIONS).orElse(verification)));
    }

    private Optional<Cap> cap(Map<String, Node> top) {
        Node node = top.get("cap");
        if (node == null) {
            return Optional.empty();
        }
        Map<String, Node> members = in.object(node, Shape.CAP);
        int count = in.whole(members, "count");
        int years = in.whole(members, "years");
        if (count < 1 || years < 1) {
            in.problem(Conclusion.SHAPE, node.at(), count + ", " + years, "1 or more");
            return Optional.empty();
        }
        return Optional.of(new Cap(
                count,
                years,
                in.whole(members, "first"),
                in.word(members, "verification", Words.VERIFICATIONS).orElse(verification)));
    }
}
