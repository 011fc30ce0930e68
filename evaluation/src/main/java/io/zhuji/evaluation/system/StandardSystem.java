package io.zhuji.evaluation.system;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.rule.RuleEntries;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A system of standards as a tree (标准体系, GB/T 15496 family): lines in their order under those above them. Immutable and
 * thread-safe.
 *
 * <p>Nothing is lost: what stands under nothing known, or in a circle, is shown at the top and told.
 */
public final class StandardSystem {

    /**
     * One line of the map of the system.
     *
     * @param depth how deep it stands, 0 at the top
     * @param held  the line
     */
    public record Line(int depth, Held held) {

        public Line {
            Objects.requireNonNull(held, "held");
        }
    }

    private final List<Held> all;
    private final List<Line> map;
    private final List<Finding> shape;
    private final Set<String> parents;

    private StandardSystem(List<Held> all, List<Line> map, List<Finding> shape, Set<String> parents) {
        this.all = all;
        this.map = map;
        this.shape = shape;
        this.parents = parents;
    }

    /**
     * The system of these lines; of two with one id, the first is kept.
     *
     * @param held findings point at {@code /held/i}
     */
    public static StandardSystem of(List<Held> held) {
        List<Finding> shape = new ArrayList<>();
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < held.size(); i++) {
            Integer first = byId.putIfAbsent(held.get(i).id(), i);
            if (first != null) {
                shape.add(Conclusions.TWICE.at(at(i), held.get(i).id(), row(held.get(i)), row(held.get(first))));
            }
        }
        Map<String, List<Integer>> children = new HashMap<>();
        List<Integer> top = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            Held line = held.get(i);
            if (line.parent().isEmpty()) {
                top.add(i);
            } else if (!byId.containsKey(line.parent())) {
                shape.add(Conclusions.NO_PARENT.at(at(i), line.id(), row(line), line.parent()));
                top.add(i);
            } else {
                children.computeIfAbsent(line.parent(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Line> map = new ArrayList<>();
        boolean[] seen = new boolean[held.size()];
        top.forEach(i -> walk(i, held, byId, children, seen, map));
        for (int i = 0; i < held.size(); i++) {
            if (!seen[i]) {
                shape.add(Conclusions.CIRCLE.at(
                        at(i), held.get(i).id(), row(held.get(i)), held.get(i).parent()));
                walk(i, held, byId, children, seen, map);
            }
        }
        return new StandardSystem(List.copyOf(held), List.copyOf(map), shape, Set.copyOf(children.keySet()));
    }

    /** Puts a line and all below it on the map, without recursion: a chain may be as long as the list. */
    private static void walk(
            int from,
            List<Held> held,
            Map<String, Integer> byId,
            Map<String, List<Integer>> children,
            boolean[] seen,
            List<Line> map) {
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {from, 0});
        while (!open.isEmpty()) {
            int[] next = open.pop();
            if (seen[next[0]]) {
                continue;
            }
            seen[next[0]] = true;
            Held line = held.get(next[0]);
            map.add(new Line(next[1], line));
            Integer first = byId.get(line.id());
            List<Integer> below =
                    first != null && first == next[0] ? children.getOrDefault(line.id(), List.of()) : List.of();
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(new int[] {below.get(i), next[1] + 1});
            }
        }
    }

    private static Pointer at(int index) {
        return Pointer.ROOT.then("held").then(index);
    }

    private static String row(Held held) {
        return Integer.toString(held.row());
    }

    /** The map of the system (体系表): every line once, each below what it stands under. */
    public List<Line> map() {
        return map;
    }

    /**
     * What is wrong with the system on a day: its shape, standards without an owner, standards that serve nothing, numbers that
     * are none, standards out of force.
     */
    public List<Finding> check(Catalog catalog, LocalDate on) {
        List<Finding> findings = new ArrayList<>(shape);
        for (int i = 0; i < all.size(); i++) {
            Held held = all.get(i);
            if (held.number().isBlank()) {
                continue;
            }
            if (held.owner().isBlank()) {
                findings.add(Conclusions.NO_OWNER.at(at(i).then("owner"), held.number(), row(held)));
            }
            if (held.serves().isEmpty() && !parents.contains(held.id())) {
                findings.add(Conclusions.SERVES_NOTHING.at(at(i).then("serves"), held.number(), row(held)));
            }
            Optional<StandardReference> reference = StandardReference.tryParse(held.number());
            if (reference.isEmpty()) {
                findings.add(Conclusions.NO_NUMBER.at(at(i).then("number"), held.number(), row(held)));
                continue;
            }
            Resolution known = catalog.resolve(reference.get(), on);
            if (known.standing() == Standing.SUPERSEDED || known.standing() == Standing.WITHDRAWN) {
                String next = known.standard()
                        .map(Standard::replacedBy)
                        .filter(list -> !list.isEmpty())
                        .map(list -> list.get(0).toString())
                        .orElse("");
                findings.add((next.isEmpty() ? Conclusions.WITHDRAWN : Conclusions.REPLACED)
                        .at(
                                at(i).then("number"),
                                next.isEmpty()
                                        ? new String[] {held.number(), row(held), on.toString()}
                                        : new String[] {held.number(), row(held), on.toString(), next}));
            }
        }
        return findings;
    }

    /** The products that should have a standard and have none, in their order (未被标准覆盖的产品). */
    public List<String> uncovered(List<String> products) {
        Set<String> served = new HashSet<>();
        all.stream().filter(held -> !held.number().isBlank()).forEach(held -> served.addAll(held.serves()));
        return products.stream().filter(product -> !served.contains(product)).toList();
    }

    /** The sentences for what this package finds. */
    public static Messages messages() {
        return Messages.load(StandardSystem.class, "messages");
    }

    /** Everything this package can conclude, by rule, with its law out of that catalog. */
    public static List<RuleEntry> rules(Catalog catalog) {
        RuleEntries entries = new RuleEntries();
        for (Conclusion conclusion : Conclusions.ALL) {
            List<Basis> grounds = new ArrayList<>();
            for (String id : conclusion.basis()) {
                catalog.basis(id).ifPresent(grounds::add);
            }
            entries.add(conclusion.rule(), conclusion.verdict(), grounds);
        }
        return entries.entries();
    }
}
