package io.zhuji.evaluation.impact;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.table.Cell;
import io.zhuji.core.table.TableWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** An impact as tables, one of verdicts and one of changes, for spreadsheets; whatever an id holds stays text. */
public final class ImpactTables {

    private ImpactTables() {}

    /**
     * Writes the sheets. The writer is not closed.
     *
     * @param after    the catalog after the change, where kinds of goods and the law are named
     * @param messages the sentences for the findings of the subjects
     */
    public static void write(Impact impact, Catalog after, Messages messages, Locale locale, TableWriter out)
            throws IOException {
        Objects.requireNonNull(impact, "impact");
        ImpactWords words = new ImpactWords(after, locale);
        out.sheet(words.of("sheet.effects"));
        out.header(List.of(
                words.of("table.on"),
                words.of("table.id"),
                words.of("table.way"),
                words.of("table.before"),
                words.of("table.after"),
                words.of("table.come"),
                words.of("table.gone"),
                words.of("table.why")));
        for (Effect effect : impact.effects()) {
            out.cells(List.of(
                    Cell.of(effect.on()),
                    Cell.of(effect.id()),
                    Cell.of(words.of("way." + effect.way())),
                    Cell.of(words.of("decision." + effect.before())),
                    Cell.of(words.of("decision." + effect.after())),
                    Cell.of(sentences(effect.come(), messages, locale)),
                    Cell.of(sentences(effect.gone(), messages, locale)),
                    Cell.of(reasons(effect, words))));
        }
        out.sheet(words.of("sheet.changes"));
        out.header(List.of(
                words.of("table.on"),
                words.of("table.kind"),
                words.of("table.of"),
                words.of("table.sentence"),
                words.of("table.limits")));
        for (CatalogChange change : impact.changes().all()) {
            out.cells(List.of(
                    Cell.of(change.on()),
                    Cell.of(words.of("kind." + change.kind())),
                    Cell.of(change.of()),
                    Cell.of(words.sentence(change)),
                    Cell.of(String.join("\n", words.limits(change)))));
        }
    }

    private static String sentences(List<Finding> findings, Messages messages, Locale locale) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Finding finding : findings) {
            sentences.add(messages.text(finding, locale));
        }
        return String.join("\n", sentences);
    }

    private static String reasons(Effect effect, ImpactWords words) {
        Set<String> sentences = new LinkedHashSet<>();
        for (CatalogChange change : effect.why()) {
            sentences.add(words.sentence(change));
            sentences.addAll(words.limits(change));
        }
        return String.join("\n", sentences);
    }
}
