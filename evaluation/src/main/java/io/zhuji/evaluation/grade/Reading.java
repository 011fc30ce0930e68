package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.Quoted;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a scheme's JSON apart and notes all that is wrong with it, each with its place. */
final class Reading {

    /** More problems than this are counted, not kept. */
    static final int KEPT = 100;

    private static final int QUOTED = 80;

    private final String file;
    private final List<Finding> problems = new ArrayList<>();
    private int count;

    Reading(String file) {
        this.file = file;
    }

    List<Finding> problems() {
        return List.copyOf(problems);
    }

    boolean sound() {
        return count == 0;
    }

    int count() {
        return count;
    }

    void problem(Conclusion conclusion, Pointer at, String value, String... more) {
        count++;
        if (problems.size() < KEPT) {
            String[] facts = new String[more.length + 2];
            facts[0] = file;
            facts[1] = quoted(value);
            System.arraycopy(more, 0, facts, 2, more.length);
            problems.add(conclusion.at(at, facts));
        }
    }

    static String quoted(String value) {
        return Quoted.text(value, QUOTED);
    }

    private void wrong(Node node, String due) {
        problem(Conclusion.SHAPE, node.at(), node.shown(), due);
    }

    /** The known members of an object, after telling which are unknown or missing; none where it is no object. */
    Map<String, Node> object(Node node, Shape shape) {
        if (!(node instanceof Node.Members members)) {
            wrong(node, "object");
            return Map.of();
        }
        for (Map.Entry<String, Node> member : members.map().entrySet()) {
            if (!shape.names().contains(member.getKey())) {
                problem(Conclusion.UNKNOWN_MEMBER, member.getValue().at(), member.getKey());
            }
        }
        for (String name : shape.requiredNames()) {
            if (!members.map().containsKey(name)) {
                problem(Conclusion.MISSING_MEMBER, node.at(), name);
            }
        }
        return members.map();
    }

    List<Node> list(Map<String, Node> members, String name) {
        Node node = members.get(name);
        return node == null ? List.of() : list(node);
    }

    List<Node> list(Node node) {
        if (node instanceof Node.Elements elements) {
            return elements.list();
        }
        wrong(node, "list");
        return List.of();
    }

    String text(Map<String, Node> members, String name) {
        Node node = members.get(name);
        return node == null ? "" : text(node);
    }

    /** A text that is not blank and has no control characters. */
    String text(Node node) {
        if (!(node instanceof Node.Text text)) {
            wrong(node, "text");
            return "";
        }
        boolean clean = !text.text().isBlank();
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            clean &= c >= ' ' && c != 127;
        }
        if (!clean) {
            wrong(node, "text");
            return "";
        }
        return text.text();
    }

    Label label(Map<String, Node> members) {
        Node id = members.get("id");
        return new Label(id == null ? "" : id(id), text(members, "zh"), text(members, "en"));
    }

    /** An id: lower-case letters, digits, hyphens and dots, a letter first. */
    String id(Node node) {
        String text = text(node);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '.'))) {
                wrong(node, "id");
                return "";
            }
        }
        return text;
    }

    Optional<BigDecimal> decimal(Map<String, Node> members, String name) {
        Node node = members.get(name);
        return node == null ? Optional.empty() : decimal(node);
    }

    /** A decimal, written as a text so that no reader makes a binary number of it. */
    Optional<BigDecimal> decimal(Node node) {
        Optional<BigDecimal> value =
                node instanceof Node.Text text ? Decimals.parse(text.text()) : Optional.<BigDecimal>empty();
        if (value.isEmpty()) {
            wrong(node, "decimal");
        }
        return value;
    }

    /** A whole number from 0 to a million. */
    int whole(Map<String, Node> members, String name) {
        Node node = members.get(name);
        if (node == null) {
            return 0;
        }
        if (node instanceof Node.Numeral numeral && numeral.text().length() <= 7) {
            Optional<BigDecimal> value = Decimals.parse(numeral.text());
            if (value.isPresent() && value.get().scale() == 0 && value.get().signum() >= 0) {
                return value.get().intValueExact();
            }
        }
        wrong(node, "whole");
        return 0;
    }

    boolean flag(Map<String, Node> members, String name) {
        Node node = members.get(name);
        if (node == null) {
            return false;
        }
        if (node instanceof Node.Flag flag) {
            return flag.set();
        }
        wrong(node, "flag");
        return false;
    }

    Optional<LocalDate> day(Map<String, Node> members, String name) {
        Node node = members.get(name);
        if (node == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = node instanceof Node.Text text ? day(text.text()) : Optional.<LocalDate>empty();
        if (day.isEmpty()) {
            wrong(node, "day");
        }
        return day;
    }

    /** A day as {@code yyyy-mm-dd}, from 1900 to 2999. */
    static Optional<LocalDate> day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (year < 1900 || year > 2999) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(text.substring(5, 7)), Integer.parseInt(text.substring(8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    <E> Optional<E> word(Map<String, Node> members, String name, Words<E> words) {
        Node node = members.get(name);
        if (node == null) {
            return Optional.empty();
        }
        int i = node instanceof Node.Text text ? words.words().indexOf(text.text()) : -1;
        if (i < 0) {
            wrong(node, String.join(", ", words.words()));
            return Optional.empty();
        }
        return Optional.of(words.values().get(i));
    }
}
