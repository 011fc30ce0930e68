package io.zhuji.evaluation.impact;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sentences on changes, in one language. */
final class ImpactWords {

    private static final Messages WORDS = Messages.load(ImpactWords.class, "messages");

    private final Locale locale;
    private final boolean chinese;
    private final Catalog catalog;

    /** @param catalog where kinds of goods and transitions are named */
    ImpactWords(Catalog catalog, Locale locale) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.chinese = locale.getLanguage().equals("zh");
    }

    Locale locale() {
        return locale;
    }

    String of(String key) {
        return WORDS.text(key, locale).orElseThrow(() -> new IllegalArgumentException("no words under '" + key + "'"));
    }

    String of(String key, Map<String, String> facts) {
        return WORDS.text(key, facts, locale)
                .orElseThrow(() -> new IllegalArgumentException("no words under '" + key + "'"));
    }

    String joined(Iterable<String> words) {
        return String.join(of("join"), words);
    }

    /** What changes. */
    String sentence(CatalogChange change) {
        String key = "change." + change.kind();
        boolean alone = change.others().isEmpty()
                && (change.kind() == CatalogChange.Kind.IN_FORCE || change.kind() == CatalogChange.Kind.RECORDED);
        return of(
                alone ? key + ".alone" : key,
                Map.of(
                        "of", name(change),
                        "others", joined(change.others()),
                        "on", change.on().toString()));
    }

    /** What changes, as a reader calls it: the name of a kind of goods or of a transition, and not its id. */
    String name(CatalogChange change) {
        return switch (change.kind()) {
            case GOODS ->
                catalog.category(change.of())
                        .map(category -> chinese ? category.nameZh() : category.nameEn())
                        .orElse(change.of());
            case DUE, SALE_OUT_ENDS, RECORDED ->
                catalog.transitions().stream()
                        .filter(transition -> transition.id().equals(change.of()))
                        .map(transition -> chinese ? transition.areaZh() : transition.areaEn())
                        .findFirst()
                        .orElse(change.of());
            case LAW ->
                catalog.basis(change.of())
                        .map(basis -> (chinese ? basis.documentZh() : basis.documentEn()) + ' ' + basis.article())
                        .map(String::strip)
                        .orElse(change.of());
            default -> change.of();
        };
    }

    /** Which limits become stricter and which looser, one sentence for each comparison that tells something. */
    List<String> limits(CatalogChange change) {
        List<String> sentences = new ArrayList<>();
        for (Comparison comparison : change.limits()) {
            sentences.add(of(
                    "limits." + key(comparison.overall()),
                    Map.of(
                            "a", comparison.a(),
                            "b", comparison.b(),
                            "stricter", named(comparison, Relation.STRICTER, Relation.EXTRA),
                            "looser", named(comparison, Relation.LOOSER, Relation.MISSING))));
        }
        return sentences;
    }

    private static Relation key(Relation overall) {
        return switch (overall) {
            case EXTRA -> Relation.STRICTER;
            case MISSING -> Relation.LOOSER;
            default -> overall;
        };
    }

    private String named(Comparison comparison, Relation one, Relation other) {
        SortedSet<String> names = new TreeSet<>();
        Set<Requirement> own = new HashSet<>();
        for (Comparison.Row row : comparison.rows()) {
            if (!row.cautions().contains("part")) {
                row.a().ifPresent(own::add);
            }
        }
        for (Comparison.Row row : comparison.rows()) {
            boolean mixed = row.relation() == Relation.MIXED;
            // what is held against its own part too has not moved from the figure of another part
            boolean ofAnother = row.cautions().contains("part")
                    && row.a().filter(own::contains).isPresent();
            if (!ofAnother && (row.relation() == one || row.relation() == other || mixed)) {
                names.add(name(row.indicator()) + bounds(row));
            }
        }
        return names.isEmpty() ? of("limits.none") : joined(names);
    }

    /** The name of an indicator. */
    String name(Indicator indicator) {
        return chinese ? indicator.nameZh() : indicator.nameEn();
    }

    /** The old limit and the new, where each is held on its side. */
    private String bounds(Comparison.Row row) {
        String now =
                row.a().map(requirement -> requirement.limit().text(locale)).orElse("");
        String old =
                row.b().map(requirement -> requirement.limit().text(locale)).orElse("");
        String productClass = row.a().or(row::b).orElseThrow().productClass();
        String of = productClass.isEmpty() ? "" : " " + productClass;
        if (now.isEmpty() || old.isEmpty()) {
            return of;
        }
        return of + " (" + old + " → " + now + ")";
    }
}
