package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A benchmark as a workbook: the matrix, what it comes to, the gaps, and how the test methods stand to each other. No text of a
 * standard or of a host becomes a formula, which the writer sees to.
 */
public final class BenchmarkTable {

    private BenchmarkTable() {}

    /**
     * Writes a benchmark.
     *
     * @param out    a writer of a workbook or of CSV, which has no sheets and gets all after one another; it is not closed
     * @param locale Chinese for {@code zh}, else English
     */
    public static void write(Benchmark benchmark, TableWriter out, Locale locale) throws IOException {
        BenchmarkWords words = new BenchmarkWords(Objects.requireNonNull(locale, "locale"));
        matrix(benchmark, words, out);
        results(benchmark, words, out);
        gaps(benchmark.matrix(), words, out);
        methods(benchmark, words, out);
    }

    private static void matrix(Benchmark benchmark, BenchmarkWords words, TableWriter out) throws IOException {
        Matrix matrix = benchmark.matrix();
        out.sheet(words.of("bench.table"));
        List<String> head = new ArrayList<>(List.of(
                words.of("indicator"), matrix.subject().name(), words.of("bench.value"), words.of("bench.judged")));
        for (RequirementSet target : matrix.targets()) {
            head.add(target.name());
            head.add(words.of("relation") + " / " + target.name());
            head.add(words.of("remark") + " / " + target.name());
        }
        out.header(head);
        for (int r = 0; r < matrix.rows().size(); r++) {
            Matrix.Row row = matrix.rows().get(r);
            Optional<Benchmark.Measured> own = benchmark.measured().get(r);
            List<String> cells = new ArrayList<>();
            cells.add(words.row(row));
            cells.add(words.limit(row.own()));
            cells.add(own.map(Benchmark.Measured::value).orElse(""));
            cells.add(own.map(of -> words.of(of.own())).orElse(""));
            for (int t = 0; t < row.cells().size(); t++) {
                Optional<Comparison.Row> cell = row.cells().get(t);
                String target = matrix.targets().get(t).name();
                cells.add(cell.map(words::cell).orElse("–"));
                cells.add(cell.map(of -> words.of(of.relation())).orElse(""));
                cells.add(cell.map(of -> remark(of, target, words)).orElse(""));
            }
            out.row(cells);
        }
    }

    private static String remark(Comparison.Row row, String target, BenchmarkWords words) {
        String reason = words.reason(row, target);
        String cautions = words.cautions(row);
        return reason.isEmpty() || cautions.isEmpty() ? reason + cautions : reason + "; " + cautions;
    }

    private static void results(Benchmark benchmark, BenchmarkWords words, TableWriter out) throws IOException {
        out.sheet(words.of("bench.results"));
        out.header(List.of(
                words.of("bench.target"),
                words.of("bench.level"),
                words.of("relation.STRICTER"),
                words.of("relation.EQUAL"),
                words.of("bench.gap"),
                words.of("relation.EXTRA"),
                words.of("relation.NOT_COMPARABLE"),
                words.of("bench.claim")));
        Matrix matrix = benchmark.matrix();
        for (int i = 0; i < matrix.results().size(); i++) {
            Result result = matrix.results().get(i);
            Optional<Claim> claim = benchmark.claims().get(i);
            out.row(List.of(
                    result.target(),
                    words.level(result),
                    Integer.toString(result.better().size()),
                    Integer.toString(result.equal().size()),
                    Integer.toString(result.gaps().size()),
                    Integer.toString(result.extra().size()),
                    Integer.toString(result.open().size()),
                    claim.map(of -> of.allowed()
                                    ? words.of("claim.allowed")
                                    : words.of("claim.refused") + " " + words.reasons(of))
                            .orElse(words.of("claim.none"))));
        }
    }

    private static void gaps(Matrix matrix, BenchmarkWords words, TableWriter out) throws IOException {
        out.sheet(words.of("bench.gaps"));
        out.header(List.of(
                words.of("indicator"),
                words.of("bench.target"),
                words.of("relation"),
                words.of("subject"),
                words.of("bench.limit"),
                words.of("bench.action")));
        for (Result result : matrix.results()) {
            for (Comparison.Row row : result.gaps()) {
                out.row(List.of(
                        words.name(row.indicator()),
                        result.target(),
                        words.of(row.relation()),
                        words.full(row.a()),
                        words.full(row.b()),
                        words.action(row)));
            }
        }
    }

    private static void methods(Benchmark benchmark, BenchmarkWords words, TableWriter out) throws IOException {
        out.sheet(words.of("bench.methods"));
        out.header(List.of(
                words.of("indicator"),
                words.of("bench.target"),
                words.of("method.own"),
                words.of("method.target"),
                words.of("method.fit")));
        Matrix matrix = benchmark.matrix();
        for (Matrix.Row row : matrix.rows()) {
            for (int t = 0; t < row.cells().size(); t++) {
                Optional<Comparison.Row> cell = row.cells().get(t);
                if (cell.isPresent()
                        && cell.get().a().isPresent()
                        && cell.get().b().isPresent()) {
                    boolean stated = !cell.get().a().get().methods().isEmpty()
                            && !cell.get().b().get().methods().isEmpty();
                    out.row(List.of(
                            words.row(row),
                            matrix.targets().get(t).name(),
                            words.methods(cell.get().a()),
                            words.methods(cell.get().b()),
                            stated
                                    ? words.of(Claim.fit(cell.get(), benchmark.methods()))
                                    : words.of("method.not-stated")));
                }
            }
        }
    }
}
