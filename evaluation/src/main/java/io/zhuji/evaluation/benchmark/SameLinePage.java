package io.zhuji.evaluation.benchmark;

import io.zhuji.core.quantity.Verdict;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Same line, same standard, same quality as one page: the three conditions, every limit in both markets, and, only where all three
 * hold, the statement (三同符合性声明).
 */
public final class SameLinePage {

    private SameLinePage() {}

    /**
     * The page of a check.
     *
     * @param on       the day of the evaluation
     * @param locale   Chinese for {@code zh}, else English
     * @param editions what the requirements rest on, such as {@code Catalog.editions()}
     */
    public static Page of(SameLine checked, LocalDate on, Locale locale, Map<String, String> editions) {
        BenchmarkWords words = new BenchmarkWords(locale);
        List<Part> parts = new ArrayList<>();
        parts.add(new Tiles(
                words.of("same.tiles"),
                List.of(
                        tile("same.line", checked.oneLine(), words),
                        tile("same.limits", checked.limits(), words),
                        tile("same.agree", checked.agree(), words))));
        List<String> statement = statement(checked, words);
        parts.add(
                statement.isEmpty()
                        ? new Prose(words.of("same.refused"), because(checked, words), List.of())
                        : new Prose(words.of("same.statement"), statement, List.of()));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (SameLine.Row row : checked.rows()) {
            rows.add(List.of(
                    Table.Cell.of(words.name(row.limit().indicator())),
                    Table.Cell.of(row.limit().document()),
                    Table.Cell.of(row.limit().limit().text(locale)),
                    cell(row.export(), words),
                    cell(row.home(), words)));
        }
        parts.add(new Table(
                words.of("same.table"),
                List.of(
                        words.of("indicator"),
                        words.of("same.standard"),
                        words.of("same.limit"),
                        words.of("same.export"),
                        words.of("same.home")),
                rows));
        parts.add(new Prose(
                words.of("same.gaps"),
                checked.grading().scheme().gaps().stream()
                        .map(gap -> gap.text(locale))
                        .toList(),
                List.of()));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.of("bench.on"), on.toString()));
        editions.forEach((name, edition) -> facts.add(Fact.code(name, edition)));
        return new Page(
                locale,
                words.of("same.title", Map.of("product", checked.product())),
                words.of("same.lead"),
                facts,
                parts);
    }

    /** The sentences of the statement; empty where it may not be made. */
    static List<String> statement(SameLine checked, BenchmarkWords words) {
        if (!checked.mayBeStated()) {
            return List.of();
        }
        return List.of(
                words.of(
                        "same.says.1",
                        Map.of(
                                "product", checked.product(),
                                "line", checked.export().line(),
                                "export", checked.export().standards().name(),
                                "home", checked.home().standards().name())),
                words.of("same.says.2", Map.of("on", checked.grading().on().toString())));
    }

    private static List<String> because(SameLine checked, BenchmarkWords words) {
        List<String> reasons = new ArrayList<>();
        if (!checked.oneLine().orElse(false)) {
            reasons.add(words.of("same.because.line"));
        }
        if (!checked.limits().orElse(false)) {
            reasons.add(words.of("same.because.limits"));
        }
        if (!checked.agree().orElse(false)) {
            reasons.add(words.of("same.because.agree"));
        }
        return reasons;
    }

    private static Tiles.Tile tile(String label, Optional<Boolean> holds, BenchmarkWords words) {
        Tone tone = holds.isEmpty() ? Tone.OPEN : holds.get() ? Tone.GOOD : Tone.BAD;
        String value = holds.isEmpty() ? "same.open" : holds.get() ? "same.yes" : "same.no";
        return new Tiles.Tile(tone, words.of(value), words.of(label));
    }

    private static Table.Cell cell(Verdict verdict, BenchmarkWords words) {
        Tone tone = switch (verdict) {
            case CONFORMS -> Tone.GOOD;
            case VIOLATES -> Tone.BAD;
            case UNDECIDED -> Tone.OPEN;
        };
        return Table.Cell.of(words.of(verdict), tone);
    }
}
