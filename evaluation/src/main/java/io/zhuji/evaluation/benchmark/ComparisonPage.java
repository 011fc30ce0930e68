package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.declaration.page.BarChart;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A comparison of two standards as one page: side by side, with a chart of how much of its room each limit leaves. */
public final class ComparisonPage {

    private final Comparison comparison;
    private final Messages words;
    private final Locale locale;

    private ComparisonPage(Comparison comparison, Locale locale) {
        this.comparison = Objects.requireNonNull(comparison, "comparison");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.words = Messages.load(ComparisonPage.class, "page");
    }

    /**
     * The page of a comparison.
     *
     * @param locale   Chinese for {@code zh}, else English
     * @param editions what the requirements rest on, such as {@code Catalog.editions()}
     */
    public static Page of(Comparison comparison, Locale locale, Map<String, String> editions) {
        return new ComparisonPage(comparison, locale).page(editions);
    }

    private Page page(Map<String, String> editions) {
        List<Part> parts = new ArrayList<>();
        List<Tiles.Tile> tiles = new ArrayList<>();
        tiles.add(new Tiles.Tile(tone(comparison.overall()), word(comparison.overall()), word("overall")));
        for (Relation relation : Relation.values()) {
            long count = comparison.count(relation);
            if (count > 0) {
                tiles.add(new Tiles.Tile(tone(relation), Long.toString(count), word(relation)));
            }
        }
        parts.add(new Tiles(word("tiles"), tiles));
        List<BarChart.Bar> bars = bars();
        if (!bars.isEmpty()) {
            bars.add(0, new BarChart.Bar(Tone.PLAIN, comparison.b(), 100));
            parts.add(new BarChart(named("chart"), bars));
            parts.add(new Prose("", List.of(named("chart.how")), List.of()));
        }
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            rows.add(cells(row));
        }
        parts.add(new Table(
                named("table"),
                List.of(word("indicator"), word("relation"), comparison.a(), comparison.b(), word("remark")),
                rows));
        List<Fact> facts = new ArrayList<>();
        editions.forEach((name, edition) -> facts.add(Fact.code(name, edition)));
        return new Page(locale, named("title"), named("lead"), facts, parts);
    }

    private List<Table.Cell> cells(Comparison.Row row) {
        List<String> remarks = new ArrayList<>();
        if (!row.reason().isEmpty()) {
            remarks.add(named("reason." + row.reason()));
        }
        for (String caution : row.cautions()) {
            remarks.add(word("caution." + caution));
        }
        return List.of(
                Table.Cell.of(
                        chinese() ? row.indicator().nameZh() : row.indicator().nameEn()),
                Table.Cell.of(word(row.relation()), tone(row.relation())),
                Table.Cell.of(row.a().map(this::limit).orElse("–")),
                Table.Cell.of(row.b().map(this::limit).orElse("–")),
                Table.Cell.of(String.join(chinese() ? "；" : "; ", remarks)));
    }

    private String limit(Requirement requirement) {
        List<String> of = new ArrayList<>();
        if (!requirement.productClass().isEmpty()) {
            of.add(requirement.productClass());
        }
        for (Requirement.Wording wording : List.of(requirement.part(), requirement.condition())) {
            if (!wording.isEmpty()) {
                of.add(chinese() ? wording.zh() : wording.en());
            }
        }
        String limit = requirement.limit().text(locale);
        return of.isEmpty()
                ? limit
                : chinese() ? limit + "（" + String.join("；", of) + "）" : limit + " (" + String.join("; ", of) + ")";
    }

    private List<BarChart.Bar> bars() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            OptionalLong percent = Room.percent(row);
            if (percent.isPresent()) {
                bars.add(new BarChart.Bar(tone(row.relation()), label(row), percent.getAsLong()));
            }
        }
        return bars;
    }

    /** The indicator; with the part of the goods where there are rows for several. */
    private String label(Comparison.Row row) {
        String name = chinese() ? row.indicator().nameZh() : row.indicator().nameEn();
        boolean several = comparison.rows().stream()
                        .filter(other -> other.indicator().equals(row.indicator()))
                        .count()
                > 1;
        Set<String> parts = new LinkedHashSet<>();
        for (Optional<Requirement> side : List.of(row.a(), row.b())) {
            side.map(r -> chinese() ? r.part().zh() : r.part().en())
                    .filter(words -> !words.isEmpty())
                    .ifPresent(parts::add);
        }
        if (!several || parts.isEmpty()) {
            return name;
        }
        return chinese() ? name + "（" + String.join("；", parts) + "）" : name + " (" + String.join("; ", parts) + ")";
    }

    private static Tone tone(Relation relation) {
        return switch (relation) {
            case STRICTER, EXTRA -> Tone.GOOD;
            case EQUAL -> Tone.PLAIN;
            case LOOSER, MISSING -> Tone.BAD;
            case MIXED -> Tone.DOUBT;
            case NOT_COMPARABLE -> Tone.OPEN;
        };
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    private String word(Relation relation) {
        return word("relation." + relation.name());
    }

    private String word(String key) {
        return words.text(key, locale).orElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    private String named(String key) {
        return words.text(key, Map.of("a", comparison.a(), "b", comparison.b()), locale)
                .orElseThrow(() -> new IllegalStateException("no text for " + key));
    }
}
