package io.zhuji.evaluation.reference;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Filter;
import io.zhuji.declaration.page.Law;
import io.zhuji.declaration.page.Note;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The reference as a page: a chapter after the other, a rule an entry, a conclusion a note. */
final class ReferencePage {

    private static final List<Outcome> SEVEREST_FIRST =
            List.of(Outcome.VIOLATION, Outcome.SUSPECT, Outcome.UNKNOWN, Outcome.ADVICE, Outcome.NOTICE);

    private final Catalog catalog;
    private final ReferenceWords words;

    ReferencePage(Catalog catalog, ReferenceWords words) {
        this.catalog = catalog;
        this.words = words;
    }

    Page page(List<Chapter> chapters) {
        List<Part> parts = new ArrayList<>();
        int rules = 0;
        for (Chapter chapter : chapters) {
            List<Entry> entries = new ArrayList<>();
            SortedSet<String> outcomes = new TreeSet<>();
            for (RuleEntry rule : chapter.rules()) {
                Entry entry = entry(chapter, rule);
                outcomes.addAll(entry.keys());
                entries.add(entry);
            }
            rules += entries.size();
            parts.add(new Entries(words.of("chapter." + chapter.key()), filters(outcomes, entries), entries, ""));
        }
        List<Fact> facts = List.of(
                Fact.of(words.of("rules"), Integer.toString(rules)), Fact.code(words.of("catalog"), catalog.digest()));
        return new Page(words.locale(), words.of("title"), words.of("lead"), facts, parts);
    }

    private List<Filter> filters(SortedSet<String> outcomes, List<Entry> entries) {
        List<Filter.Choice> choices = new ArrayList<>();
        for (String key : outcomes) {
            long count =
                    entries.stream().filter(entry -> entry.keys().contains(key)).count();
            choices.add(new Filter.Choice(key, words.of("outcome." + key), count));
        }
        return choices.size() < 2 ? List.of() : List.of(new Filter(words.of("outcome"), choices));
    }

    private Entry entry(Chapter chapter, RuleEntry rule) {
        Set<String> keys = new TreeSet<>();
        List<Note> notes = new ArrayList<>();
        for (Verdict verdict : rule.verdicts()) {
            keys.add(verdict.outcome().name());
            Badge badge = new Badge(ReferenceWords.tone(verdict.outcome()), words.outcome(verdict));
            List<Law> law = new ArrayList<>();
            for (Basis basis : ReferenceWords.grounds(rule, verdict)) {
                law.add(new Law(words.title(basis), words.says(basis), words.standing(basis)));
            }
            String sentence = words.sentence(chapter, rule.id().text(), verdict.reason());
            notes.add(new Note(badge, verdict.reason(), sentence, List.of(), law));
        }
        Outcome severest = Outcome.NOT_APPLICABLE;
        for (Verdict verdict : rule.verdicts()) {
            int own = SEVEREST_FIRST.indexOf(verdict.outcome());
            int best = SEVEREST_FIRST.indexOf(severest);
            severest = own >= 0 && (best < 0 || own < best) ? verdict.outcome() : severest;
        }
        Badge badge = new Badge(ReferenceWords.tone(severest), words.of("outcome." + severest));
        Fact count = Fact.of(
                words.of("conclusions"), Integer.toString(rule.verdicts().size()));
        return new Entry(badge, rule.id().text(), List.of(count), keys, notes, 0, List.of());
    }
}
