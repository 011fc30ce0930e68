package io.zhuji.declaration.publish;

import io.zhuji.declaration.DeclaredMethod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The members of one object, taken apart; what is wrong with one goes to the findings, and the member is then absent. */
final class Members {

    private static final int DIGITS = 10;

    private final Map<String, Node> map;
    private final Shape shape;
    private final Place at;
    private final JsonFindings findings;
    private final int before;

    private Members(Map<String, Node> map, Shape shape, Place at, JsonFindings findings, int before) {
        this.map = map;
        this.shape = shape;
        this.at = at;
        this.findings = findings;
        this.before = before;
    }

    /** The members of a node, after telling which are unknown or missing. */
    static Members of(Node node, Shape shape, Place at, JsonFindings findings) {
        int before = findings.count();
        if (!(node instanceof Node.Members members)) {
            findings.add(JsonFindings.VALUE, at, node.shown(), "object");
            return new Members(Map.of(), shape, at, findings, before);
        }
        List<String> names = shape.names();
        for (String name : members.map().keySet()) {
            if (!names.contains(name)) {
                findings.add(JsonFindings.UNKNOWN_MEMBER, at.then(name), name);
            }
        }
        for (String name : shape.required()) {
            if (!members.map().containsKey(name)) {
                findings.add(JsonFindings.MISSING_MEMBER, at, name);
            }
        }
        return new Members(members.map(), shape, at, findings, before);
    }

    /** The value made of these members; empty where something is wrong with them, or they contradict each other. */
    <T> Optional<T> made(Supplier<T> value) {
        if (findings.count() != before) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            findings.add(JsonFindings.CONTRADICTION, at, shape.name());
            return Optional.empty();
        }
    }

    private Optional<Node> node(String name) {
        return Optional.ofNullable(map.get(name));
    }

    private <T> Optional<T> wrong(String name, Node node, String due) {
        findings.add(JsonFindings.VALUE, at.then(name), node.shown(), due);
        return Optional.empty();
    }

    /** A text fit to be shown to people. */
    Optional<String> text(String name) {
        return read(name, "text", text -> fit(text) ? Optional.of(text) : Optional.empty());
    }

    // a method is made of one such text: what it refuses, every part of a declaration does
    private static boolean fit(String text) {
        if (text.isBlank()) {
            return false; // said without an exception, of which a hostile text would want a million
        }
        try {
            return !DeclaredMethod.of(text).reference().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    /** A text that a reader makes a value of. */
    <T> Optional<T> read(String name, String due, Function<String, Optional<T>> reader) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = node.get() instanceof Node.Text text ? reader.apply(text.text()) : Optional.empty();
        return value.isPresent() ? value : wrong(name, node.get(), due);
    }

    <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return read(name, type.getSimpleName().toLowerCase(Locale.ROOT), text -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        });
    }

    Optional<LocalDate> day(String name) {
        return read(name, "day", text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** A whole number from 0 on, of at most 31 bits. */
    Optional<Integer> whole(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof Node.Number number
                && number.digits().length() <= DIGITS
                && number.digits().chars().allMatch(c -> c >= '0' && c <= '9')
                && Long.parseLong(number.digits()) <= Integer.MAX_VALUE) {
            return Optional.of(Integer.parseInt(number.digits()));
        }
        return wrong(name, node.get(), "whole-number");
    }

    Optional<Boolean> truth(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        return node.get() instanceof Node.Truth truth
                ? Optional.of(truth.value())
                : wrong(name, node.get(), "true-or-false");
    }

    <T> Optional<T> object(String name, BiFunction<Node, Place, Optional<T>> reader) {
        return node(name).flatMap(node -> reader.apply(node, at.then(name)));
    }

    /** A list; elements that are wrong are left out, and told. */
    <T> List<T> list(String name, BiFunction<Node, Place, Optional<T>> reader) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Elements elements)) {
            wrong(name, node.get(), "list");
            return List.of();
        }
        List<T> list = new ArrayList<>(elements.list().size());
        for (int i = 0; i < elements.list().size(); i++) {
            reader.apply(elements.list().get(i), at.then(name).then(i)).ifPresent(list::add);
        }
        return list;
    }

    /** An object with names of the writer's own, in the order of the text. */
    Map<String, Node> free(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return Map.of();
        }
        if (!(node.get() instanceof Node.Members members)) {
            wrong(name, node.get(), "object");
            return Map.of();
        }
        for (String key : members.map().keySet()) {
            if (!fit(key)) {
                findings.add(JsonFindings.VALUE, at.then(name).then(key), key, "text");
            }
        }
        return members.map();
    }

    void wrongIn(String name, String key, Node node, String due) {
        findings.add(JsonFindings.VALUE, at.then(name).then(key), node.shown(), due);
    }
}
