package io.zhuji.evaluation.benchmark;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Report;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.GridChart;
import io.zhuji.declaration.page.Law;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.RadarChart;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** A benchmark as one page: what it comes to, the matrix as a drawing and in words, a radar, the gaps, what may be said. */
public final class BenchmarkPage {

    private static final int AXES = 12;
    private static final int SERIES = 6;

    private final Benchmark benchmark;
    private final Matrix matrix;
    private final Report report;
    private final Catalog catalog;
    private final BenchmarkWords words;

    private BenchmarkPage(Benchmark benchmark, Report report, Catalog catalog, Locale locale) {
        this.benchmark = Objects.requireNonNull(benchmark, "benchmark");
        this.matrix = benchmark.matrix();
        this.report = Objects.requireNonNull(report, "report");
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.words = new BenchmarkWords(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * The page of a benchmark.
     *
     * @param report  what the law makes of it: {@link Benchmark#report}
     * @param catalog where the law is named
     * @param locale  Chinese for {@code zh}, else English
     */
    public static Page of(Benchmark benchmark, Report report, Catalog catalog, Locale locale) {
        return new BenchmarkPage(benchmark, report, catalog, locale).page();
    }

    private Page page() {
        List<Part> parts = new ArrayList<>();
        List<Tiles.Tile> tiles = new ArrayList<>();
        for (Result result : matrix.results()) {
            boolean open = !words.level(result).equals(words.of(result.level()));
            tiles.add(new Tiles.Tile(
                    BenchmarkWords.tone(result),
                    words.of(result.level()),
                    open ? result.target() + words.of("bench.where-comparable") : result.target()));
        }
        parts.add(new Tiles(words.of("bench.tiles"), tiles));
        parts.add(results());
        parts.add(grid());
        parts.add(table());
        radar().ifPresent(parts::add);
        List<List<Table.Cell>> gaps = gaps();
        if (!gaps.isEmpty()) {
            parts.add(new Table(
                    words.of("bench.gaps"),
                    List.of(
                            words.of("indicator"),
                            words.of("bench.target"),
                            words.of("relation"),
                            words.of("subject"),
                            words.of("bench.limit"),
                            words.of("bench.action")),
                    gaps));
        }
        parts.add(methods());
        parts.add(law());
        parts.add(innovation());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.of("bench.on"), report.on().toString()));
        report.editions().forEach((name, edition) -> facts.add(Fact.code(name, edition)));
        String name = matrix.subject().name();
        return new Page(
                words.locale(),
                words.of("bench.title", Map.of("subject", name)),
                words.of("bench.lead", Map.of("subject", name)),
                facts,
                parts);
    }

    private Table results() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.results().size(); i++) {
            Result result = matrix.results().get(i);
            Optional<Claim> claim = benchmark.claims().get(i);
            rows.add(List.of(
                    Table.Cell.of(result.target()),
                    Table.Cell.of(words.level(result), BenchmarkWords.tone(result)),
                    Table.Cell.of(Integer.toString(result.better().size())),
                    Table.Cell.of(Integer.toString(result.equal().size())),
                    Table.Cell.of(Integer.toString(result.gaps().size())),
                    Table.Cell.of(Integer.toString(result.extra().size())),
                    Table.Cell.of(Integer.toString(result.open().size())),
                    claim.map(this::claim).orElse(Table.Cell.of(words.of("claim.none")))));
        }
        return new Table(
                words.of("bench.results"),
                List.of(
                        words.of("bench.target"),
                        words.of("bench.level"),
                        words.of("relation.STRICTER"),
                        words.of("relation.EQUAL"),
                        words.of("bench.gap"),
                        words.of("relation.EXTRA"),
                        words.of("relation.NOT_COMPARABLE"),
                        words.of("bench.claim")),
                rows);
    }

    private Table.Cell claim(Claim claim) {
        return claim.allowed()
                ? Table.Cell.of(words.of("claim.allowed"), Tone.GOOD)
                : Table.Cell.of(words.of("claim.refused") + " " + words.reasons(claim));
    }

    private GridChart grid() {
        List<GridChart.Line> lines = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            List<Badge> squares = new ArrayList<>();
            for (Optional<Comparison.Row> cell : row.cells()) {
                squares.add(cell.map(of -> new Badge(BenchmarkWords.tone(of.relation()), words.of(of.relation())))
                        .orElse(new Badge(Tone.PLAIN, "")));
            }
            lines.add(new GridChart.Line(words.row(row), squares));
        }
        List<Badge> legend = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            if (matrix.count(relation) > 0) {
                legend.add(new Badge(BenchmarkWords.tone(relation), words.of(relation)));
            }
        }
        return new GridChart(
                words.of("bench.grid"),
                matrix.targets().stream().map(RequirementSet::name).toList(),
                lines,
                legend);
    }

    private Table table() {
        boolean measured = benchmark.measured().stream().anyMatch(Optional::isPresent);
        List<String> head = new ArrayList<>(List.of(words.of("indicator"), words.of("subject")));
        if (measured) {
            head.add(words.of("bench.value"));
        }
        for (RequirementSet target : matrix.targets()) {
            head.add(target.name());
        }
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < matrix.rows().size(); r++) {
            Matrix.Row row = matrix.rows().get(r);
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of((r + 1) + ". " + words.row(row)));
            cells.add(Table.Cell.of(words.limit(row.own())));
            Optional<Benchmark.Measured> own = benchmark.measured().get(r);
            if (measured) {
                cells.add(Table.Cell.of(
                        own.map(of -> of.value() + judged(of.own())).orElse("–")));
            }
            for (int t = 0; t < row.cells().size(); t++) {
                cells.add(cell(row.cells().get(t), own, t));
            }
            rows.add(cells);
        }
        return new Table(words.of("bench.table"), head, rows);
    }

    private Table.Cell cell(Optional<Comparison.Row> cell, Optional<Benchmark.Measured> own, int target) {
        if (cell.isEmpty()) {
            return Table.Cell.of("–");
        }
        Comparison.Row row = cell.get();
        StringBuilder text = new StringBuilder(words.cell(row));
        text.append(words.chinese() ? "：" : ": ").append(words.of(row.relation()));
        String reason = words.reason(row, matrix.targets().get(target).name());
        if (!reason.isEmpty()) {
            text.append(words.chinese() ? "（" : " (").append(reason).append(words.chinese() ? "）" : ")");
        }
        if (!row.cautions().isEmpty()) {
            text.append(words.chinese() ? "；" : "; ").append(words.cautions(row));
        }
        if (own.isPresent() && row.b().isPresent()) {
            text.append(words.chinese() ? "；" : "; ")
                    .append(words.of("bench.value"))
                    .append(judged(own.get().targets().get(target)));
        }
        return Table.Cell.of(text.toString());
    }

    private String judged(Verdict verdict) {
        return words.chinese() ? "（" + words.of(verdict) + "）" : " (" + words.of(verdict) + ")";
    }

    private Optional<RadarChart> radar() {
        List<Axes.Axis> axes = Axes.of(matrix);
        if (axes.size() < 3) {
            return Optional.empty();
        }
        List<Axes.Axis> drawn = axes.subList(0, Math.min(AXES, axes.size()));
        int targets = Math.min(SERIES - 1, matrix.targets().size());
        List<RadarChart.Series> series = new ArrayList<>();
        for (int s = 0; s <= targets; s++) {
            List<OptionalInt> shares = new ArrayList<>();
            for (Axes.Axis axis : drawn) {
                shares.add(axis.shares().get(s));
            }
            series.add(new RadarChart.Series(
                    s == 0
                            ? matrix.subject().name()
                            : matrix.targets().get(s - 1).name(),
                    shares));
        }
        return Optional.of(new RadarChart(
                words.of("bench.radar"),
                drawn.stream().map(axis -> words.name(axis.row().indicator())).toList(),
                series,
                "–",
                words.of("indicator")));
    }

    private List<List<Table.Cell>> gaps() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Result result : matrix.results()) {
            for (Comparison.Row row : result.gaps()) {
                rows.add(List.of(
                        Table.Cell.of(words.name(row.indicator())),
                        Table.Cell.of(result.target()),
                        Table.Cell.of(words.of(row.relation()), BenchmarkWords.tone(row.relation())),
                        Table.Cell.of(words.full(row.a())),
                        Table.Cell.of(words.full(row.b())),
                        Table.Cell.of(words.action(row))));
            }
        }
        return rows;
    }

    private Table methods() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            for (int t = 0; t < row.cells().size(); t++) {
                Optional<Comparison.Row> cell = row.cells().get(t);
                if (cell.isPresent()
                        && cell.get().a().isPresent()
                        && cell.get().b().isPresent()) {
                    rows.add(List.of(
                            Table.Cell.of(words.row(row)),
                            Table.Cell.of(matrix.targets().get(t).name()),
                            Table.Cell.of(words.methods(cell.get().a())),
                            Table.Cell.of(words.methods(cell.get().b())),
                            method(cell.get())));
                }
            }
        }
        return new Table(
                words.of("bench.methods"),
                List.of(
                        words.of("indicator"),
                        words.of("bench.target"),
                        words.of("method.own"),
                        words.of("method.target"),
                        words.of("method.fit")),
                rows);
    }

    private Table.Cell method(Comparison.Row row) {
        boolean stated = !row.a().orElseThrow().methods().isEmpty()
                && !row.b().orElseThrow().methods().isEmpty();
        if (!stated) {
            return Table.Cell.of(words.of("method.not-stated"));
        }
        return switch (Claim.fit(row, benchmark.methods())) {
            case FITS -> Table.Cell.of(words.of("method.FITS"), Tone.GOOD);
            case DIFFERS -> Table.Cell.of(words.of("method.DIFFERS"), Tone.BAD);
            case UNKNOWN -> Table.Cell.of(words.of("method.UNKNOWN"), Tone.OPEN);
        };
    }

    private Table law() {
        Messages messages = Benchmark.messages();
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.outcome() != Outcome.NOT_APPLICABLE) {
                List<String> grounds = finding.basis().stream()
                        .map(id -> catalog.basis(id)
                                .map(basis -> Law.of(basis, words.locale(), "").title())
                                .orElse(id))
                        .toList();
                rows.add(List.of(
                        Table.Cell.of(words.of("rule." + finding.rule().text())),
                        Table.Cell.of(words.of("outcome." + finding.outcome().name()), tone(finding.outcome())),
                        Table.Cell.of(messages.text(finding, words.locale())),
                        Table.Cell.of(String.join(words.chinese() ? "；" : "; ", grounds))));
            }
        }
        return new Table(
                words.of("bench.law"),
                List.of(
                        words.of("bench.rule"),
                        words.of("bench.outcome"),
                        words.of("bench.says"),
                        words.of("bench.basis")),
                rows);
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> Tone.GOOD;
            case VIOLATION -> Tone.BAD;
            case SUSPECT -> Tone.DOUBT;
            case UNKNOWN -> Tone.OPEN;
            case NOTICE, ADVICE -> Tone.HINT;
            case NOT_APPLICABLE -> Tone.PLAIN;
        };
    }

    private Prose innovation() {
        Innovation of = benchmark.innovation();
        return new Prose(
                words.of("bench.innovation"),
                List.of(words.of("innovation." + of.verdict().name())),
                List.of(
                        Fact.of(words.of("innovation.national"), listed(of.national())),
                        Fact.of(words.of("innovation.industry"), listed(of.industry())),
                        Fact.of(words.of("innovation.stricter"), words.names(of.stricter())),
                        Fact.of(words.of("innovation.added"), words.names(of.added())),
                        Fact.of(words.of("innovation.behind"), words.names(of.behind())),
                        Fact.of(words.of("innovation.open"), words.names(of.open()))));
    }

    private String listed(List<String> names) {
        return names.isEmpty() ? words.of("none") : String.join(words.chinese() ? "、" : ", ", names);
    }
}
