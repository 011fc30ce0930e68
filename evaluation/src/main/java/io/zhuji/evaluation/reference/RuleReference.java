package io.zhuji.evaluation.reference;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.table.TableReader;
import io.zhuji.declaration.Drafting;
import io.zhuji.declaration.constraint.ConstraintFindings;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.publish.DeclarationJson;
import io.zhuji.declaration.registry.Registry;
import io.zhuji.declaration.watch.Watch;
import io.zhuji.evaluation.benchmark.Benchmark;
import io.zhuji.evaluation.conformity.Conformity;
import io.zhuji.evaluation.conformity.Gates;
import io.zhuji.evaluation.grade.Scheme;
import io.zhuji.evaluation.listing.ListingCheck;
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
        List<RuleEntry> conformity = new ArrayList<>(Conformity.of(catalog).rules());
        conformity.addAll(Gates.of(catalog).rules());
        List<RuleEntry> declaration = new ArrayList<>(Drafting.of(catalog).rules());
        declaration.addAll(Watch.rules(catalog));
        List<RuleEntry> grade = Benchmark.rules(catalog);
        this.chapters = List.of(
                Chapter.of("listing", ListingCheck.of(catalog).rules(), ListingCheck.messages(), List.of("listing")),
                Chapter.of(
                        "declaration",
                        declaration,
                        Drafting.messages()
                                .and(ConstraintFindings.messages())
                                .and(DeclarationJson.messages())
                                .and(Registry.messages())
                                .and(Watch.messages()),
                        List.of("declaration", "form", "registry", "watch")),
                Chapter.of("conformity", conformity, Conformity.messages(), List.of("conformity", "gate")),
                Chapter.of(
                        "supervision",
                        Supervision.rules(catalog),
                        Supervision.messages(),
                        List.of("draw", "audit", "sheet", "stats", "warning", "suspect", "case", "exchange")),
                Chapter.of(
                        "programme",
                        StandardSystem.rules(catalog),
                        EntryReader.messages().and(RegisterReader.messages()).and(StandardSystem.messages()),
                        List.of("programme", "register", "system")),
                Chapter.of("grade", grade, Benchmark.messages().and(Scheme.messages()), List.of("benchmark", "grade")),
                Chapter.of(
                        "catalog",
                        List.of(),
                        Catalog.messages().and(TableReader.messages()),
                        List.of("catalog", "table")));
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
