package io.zhuji.evaluation.reference;

import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.RuleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules of one task of the library.
 *
 * @param key      what it is called: {@code listing}, {@code declaration}
 * @param rules    the rules that are applied as a set, with all their conclusions and their law
 * @param others   other findings that are made on the way, such as those about the shape of the input: reasons by rule
 * @param messages the sentences of both
 */
public record Chapter(
        String key, List<RuleEntry> rules, SortedMap<String, SortedSet<String>> others, Messages messages) {

    /** Copies the lists. */
    public Chapter {
        Objects.requireNonNull(key, "key");
        rules = List.copyOf(rules);
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        others.forEach((rule, reasons) -> copy.put(rule, new TreeSet<>(reasons)));
        others = copy;
        Objects.requireNonNull(messages, "messages");
    }

    /**
     * A chapter of rule sets, and of all else that the messages have sentences for.
     *
     * @param sections how the ids of its rules begin, such as {@code listing}; other keys are words and no findings
     */
    static Chapter of(String key, List<RuleEntry> rules, Messages messages, List<String> sections) {
        SortedSet<String> told = new TreeSet<>();
        List<RuleEntry> own = new ArrayList<>();
        for (RuleEntry rule : rules) {
            if (told.add(rule.id().text())) {
                own.add(rule);
            }
        }
        SortedMap<String, SortedSet<String>> others = new TreeMap<>();
        for (String name : messages.keys()) {
            int dot = name.lastIndexOf('.');
            String rule = dot < 0 ? "" : name.substring(0, dot);
            int first = rule.indexOf('.');
            if (first > 0 && sections.contains(rule.substring(0, first)) && !told.contains(rule)) {
                others.computeIfAbsent(rule, each -> new TreeSet<>()).add(name.substring(dot + 1));
            }
        }
        return new Chapter(key, own, others, messages);
    }

    /** The ids of all its rules, in alphabetical order. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(others.keySet());
        rules.forEach(rule -> ids.add(rule.id().text()));
        return ids;
    }
}
