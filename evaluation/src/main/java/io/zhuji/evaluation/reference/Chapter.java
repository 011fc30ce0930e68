package io.zhuji.evaluation.reference;

import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.RuleEntry;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules of one task of the library.
 *
 * @param key      what it is called: {@code listing}, {@code declaration}
 * @param rules    its rules with all their conclusions and their law: those applied as a set, then those of reading the input
 * @param messages their sentences
 */
public record Chapter(String key, List<RuleEntry> rules, Messages messages) {

    /** Copies the rules; of one that is there twice, the first holds. */
    public Chapter {
        Objects.requireNonNull(key, "key");
        SortedSet<String> told = new TreeSet<>();
        rules = rules.stream().filter(rule -> told.add(rule.id().text())).toList();
        Objects.requireNonNull(messages, "messages");
    }

    /** The ids of all its rules, in alphabetical order. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        rules.forEach(rule -> ids.add(rule.id().text()));
        return ids;
    }
}
