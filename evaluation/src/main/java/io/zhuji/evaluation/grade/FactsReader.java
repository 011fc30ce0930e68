package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.StandardReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of one subject from JSON. */
final class FactsReader {

    private final Scheme scheme;
    private final Facts.Builder facts;
    private final List<Finding> findings = new ArrayList<>();
    private String id = "";
    private Optional<LocalDate> on = Optional.empty();

    FactsReader(Scheme scheme) {
        this.scheme = scheme;
        this.facts = Facts.of(scheme);
    }

    FactsReading read(Node root) {
        if (root instanceof Node.Members members) {
            members.map().forEach(this::member);
            order();
        } else {
            shape(root, "object");
        }
        return new FactsReading(id, on, facts.build(), findings);
    }

    private void member(String name, Node node) {
        switch (name) {
            case "id" -> {
                if (node instanceof Node.Text || node instanceof Node.Numeral) {
                    id = node.shown();
                } else {
                    shape(node, "text");
                }
            }
            case "on" -> {
                on = node instanceof Node.Text text ? Reading.day(text.text()) : Optional.<LocalDate>empty();
                if (on.isEmpty()) {
                    shape(node, "day");
                }
            }
            case "facts" -> {
                for (Map.Entry<String, Node> fact : object(node).entrySet()) {
                    fact(fact.getKey(), fact.getValue());
                }
            }
            case "notApplicable" -> {
                for (Map.Entry<String, Node> item : object(node).entrySet()) {
                    excuse(item.getKey(), item.getValue());
                }
            }
            case "evidence" -> {
                for (Map.Entry<String, Node> item : object(node).entrySet()) {
                    evidence(item.getKey(), item.getValue());
                }
            }
            default -> findings.add(Conclusion.FACT_UNKNOWN.at(node.at(), Reading.quoted(name)));
        }
    }

    private Map<String, Node> object(Node node) {
        if (node instanceof Node.Members members) {
            return members.map();
        }
        shape(node, "object");
        return Map.of();
    }

    private void shape(Node node, String due) {
        findings.add(Conclusion.FACTS_SHAPE.at(node.at(), Reading.quoted(node.shown()), due));
    }

    private void excuse(String item, Node node) {
        int index = Facts.item(scheme, item);
        if (index < 0) {
            findings.add(Conclusion.ITEM_UNKNOWN.at(node.at(), Reading.quoted(item)));
        } else if (scheme.plan().items[index].notApplicable().isEmpty()) {
            findings.add(Conclusion.ITEM_APPLIES.at(node.at(), item));
        } else if (node instanceof Node.Text reason && !reason.text().isBlank()) {
            facts.notApplicable(item, reason.text());
        } else {
            shape(node, "reason");
        }
    }

    private void evidence(String item, Node node) {
        if (Facts.item(scheme, item) < 0) {
            findings.add(Conclusion.ITEM_UNKNOWN.at(node.at(), Reading.quoted(item)));
            return;
        }
        List<String> documents = new ArrayList<>();
        for (Node document : node instanceof Node.Elements list ? list.list() : List.of(node)) {
            if (document instanceof Node.Text text && !text.text().isBlank()) {
                documents.add(text.text());
            } else {
                shape(document, "text");
            }
        }
        facts.evidence(item, documents);
    }

    private void fact(String name, Node node) {
        int index = Facts.find(scheme, name);
        if (index < 0) {
            findings.add(Conclusion.FACT_UNKNOWN.at(node.at(), Reading.quoted(name)));
            return;
        }
        if (node instanceof Node.Nothing) {
            return;
        }
        Fact fact = scheme.facts().get(index);
        boolean read = switch (fact.kind()) {
            case NUMBER, COUNT -> number(fact, node);
            case FLAG -> flag(fact, node);
            case CHOICE -> choice(fact, node);
            case DAY -> day(fact, node);
            case STANDARD, STANDARDS -> standards(fact, node);
        };
        if (!read) {
            findings.add(
                    Conclusion.FACT_VALUE.at(node.at(), name, Reading.quoted(node.shown()), Words.word(fact.kind())));
        }
    }

    private boolean number(Fact fact, Node node) {
        Optional<BigDecimal> from;
        Optional<BigDecimal> to;
        if (node instanceof Node.Elements span && span.list().size() == 2) {
            from = decimal(span.list().get(0));
            to = decimal(span.list().get(1));
        } else {
            from = decimal(node);
            to = from;
        }
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        boolean whole = whole(from.get()) && whole(to.get());
        if (from.get().compareTo(to.get()) > 0 || fact.kind() == Fact.Kind.COUNT && !whole) {
            return false;
        }
        boolean low = fact.from().isEmpty() || from.get().compareTo(fact.from().get()) >= 0;
        boolean high = fact.to().isEmpty() || to.get().compareTo(fact.to().get()) <= 0;
        if (!low || !high) {
            String due = fact.from().map(BigDecimal::toPlainString).orElse("") + ".."
                    + fact.to().map(BigDecimal::toPlainString).orElse("");
            String value = from.equals(to)
                    ? from.get().toPlainString()
                    : from.get().toPlainString() + ".." + to.get().toPlainString();
            findings.add(Conclusion.FACT_RANGE.at(node.at(), fact.id(), value, due));
            return true;
        }
        facts.between(fact.id(), from.get(), to.get());
        return true;
    }

    private static Optional<BigDecimal> decimal(Node node) {
        return node instanceof Node.Text || node instanceof Node.Numeral
                ? Decimals.parse(node.shown())
                : Optional.empty();
    }

    private static boolean whole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    private boolean flag(Fact fact, Node node) {
        String shown = node.shown();
        boolean yes = node instanceof Node.Flag ? shown.equals("true") : shown.equals("yes");
        boolean no = node instanceof Node.Flag ? shown.equals("false") : shown.equals("no");
        if (yes == no || node instanceof Node.Numeral) {
            return false;
        }
        facts.flag(fact.id(), yes);
        return true;
    }

    private boolean choice(Fact fact, Node node) {
        if (!(node instanceof Node.Text text) || fact.word(text.text()) < 0) {
            return false;
        }
        facts.word(fact.id(), text.text());
        return true;
    }

    private boolean day(Fact fact, Node node) {
        Optional<LocalDate> day =
                node instanceof Node.Text text ? Reading.day(text.text()) : Optional.<LocalDate>empty();
        if (day.isEmpty()) {
            return false;
        }
        facts.day(fact.id(), day.get());
        return true;
    }

    private boolean standards(Fact fact, Node node) {
        List<StandardReference> standards = new ArrayList<>();
        for (Node one : node instanceof Node.Elements list ? list.list() : List.of(node)) {
            Optional<StandardReference> reference = one instanceof Node.Text text
                    ? StandardReference.tryParse(text.text())
                    : Optional.<StandardReference>empty();
            if (reference.isEmpty()) {
                if (!(node instanceof Node.Elements)) {
                    return false;
                }
                // one bad number takes nothing from the others, but the list may now lack one
                findings.add(Conclusion.FACT_VALUE.at(
                        one.at(), fact.id(), Reading.quoted(one.shown()), Words.word(Fact.Kind.STANDARD)));
            } else {
                standards.add(reference.get());
            }
        }
        if (fact.kind() == Fact.Kind.STANDARD && standards.size() != 1) {
            return false;
        }
        facts.standards(fact.id(), standards);
        return true;
    }

    /** Days that precede one they cannot precede: which of the two is wrong is not known, so neither counts. */
    private void order() {
        for (Fact fact : scheme.facts()) {
            if (fact.after().isEmpty()) {
                continue;
            }
            Optional<LocalDate> day = facts.day(fact.id());
            Optional<LocalDate> earliest = facts.day(fact.after().get());
            if (day.isPresent() && earliest.isPresent() && day.get().isBefore(earliest.get())) {
                findings.add(Conclusion.FACT_ORDER.at(
                        Pointer.ROOT.then("facts").then(fact.id()),
                        fact.id(),
                        day.get().toString(),
                        fact.after().get(),
                        earliest.get().toString()));
                facts.missing(fact.id());
                facts.missing(fact.after().get());
            }
        }
    }
}
