package io.zhuji.evaluation.reference;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.table.TableReader;
import io.zhuji.declaration.Drafting;
import io.zhuji.declaration.constraint.ConstraintFindings;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.publish.DeclarationJson;
import io.zhuji.declaration.registry.Registry;
import io.zhuji.declaration.watch.Watch;
import io.zhuji.evaluation.benchmark.Benchmark;
import io.zhuji.evaluation.conformity.Conformity;
import io.zhuji.evaluation.conformity.ConformityJson;
import io.zhuji.evaluation.conformity.GateJson;
import io.zhuji.evaluation.conformity.Gates;
import io.zhuji.evaluation.grade.Scheme;
import io.zhuji.evaluation.listing.ListingCheck;
import io.zhuji.evaluation.listing.ListingJson;
import io.zhuji.evaluation.programme.EntryReader;
import io.zhuji.evaluation.register.RegisterReader;
import io.zhuji.evaluation.supervision.Supervision;
import io.zhuji.evaluation.system.StandardSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every rule of the library (规则一览): what it can conclude, in which words, on which law. It is made from the rule sets and
 * their messages, so a new rule is in it by itself. Immutable.
 */
public final class RuleReference {

    private final Catalog catalog;
    private final List<Chapter> chapters;

    private RuleReference(Catalog catalog) {
        this.catalog = catalog;
        this.chapters = List.of(
                new Chapter(
                        "listing", all(ListingCheck.of(catalog).rules(), ListingJson.rules()), ListingCheck.messages()),
                new Chapter(
                        "declaration",
                        all(
                                Drafting.of(catalog).rules(),
                                Watch.rules(catalog),
                                DeclarationJson.rules(),
                                ConstraintFindings.rules(),
                                Registry.rules()),
                        Drafting.messages()
                                .and(ConstraintFindings.messages())
                                .and(DeclarationJson.messages())
                                .and(Registry.messages())
                                .and(Watch.messages())),
                new Chapter(
                        "conformity",
                        all(
                                Conformity.of(catalog).rules(),
                                Gates.of(catalog).rules(),
                                ConformityJson.rules(),
                                GateJson.rules()),
                        Conformity.messages()),
                new Chapter("supervision", Supervision.rules(catalog), Supervision.messages()),
                new Chapter(
                        "programme",
                        all(StandardSystem.rules(catalog), EntryReader.rules(), RegisterReader.rules()),
                        EntryReader.messages().and(RegisterReader.messages()).and(StandardSystem.messages())),
                new Chapter(
                        "grade",
                        all(Benchmark.rules(catalog), Scheme.rules()),
                        Benchmark.messages().and(Scheme.messages())),
                new Chapter(
                        "catalog",
                        all(Catalog.rules(), tables()),
                        Catalog.messages().and(TableReader.messages())));
    }

    /** The rules of tables, which stand below all that knows of rules. */
    private static List<RuleEntry> tables() {
        List<RuleEntry> rules = new ArrayList<>();
        TableReader.rules().forEach((rule, outcome) -> {
            String head = rule + ".";
            List<Verdict> verdicts = TableReader.messages().keys().stream()
                    .filter(key -> key.startsWith(head))
                    .map(key -> Verdict.of(outcome, key.substring(head.length())))
                    .toList();
            rules.add(new RuleEntry(rule, verdicts, Law.NONE));
        });
        return rules;
    }

    @SafeVarargs
    private static List<RuleEntry> all(List<RuleEntry>... parts) {
        List<RuleEntry> all = new ArrayList<>();
        for (List<RuleEntry> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    /** The reference with the law of that catalog. */
    public static RuleReference of(Catalog catalog) {
        return new RuleReference(Objects.requireNonNull(catalog, "catalog"));
    }

    /** The chapters, in a fixed order. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** The ids of all rules, in alphabetical order. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        chapters.forEach(chapter -> ids.addAll(chapter.ids()));
        return ids;
    }

    /** As a page to be read in a browser. */
    public Page page(Locale locale) {
        return new ReferencePage(catalog, new ReferenceWords(locale)).page(chapters);
    }

    /** As Markdown; the same rules give the same text. */
    public String markdown(Locale locale) {
        return new ReferenceText(catalog, new ReferenceWords(locale)).text(chapters);
    }
}
