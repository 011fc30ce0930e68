package io.zhuji.examples.benchmarks;

import io.zhuji.evaluation.programme.Entry;
import io.zhuji.evaluation.programme.Programme;
import io.zhuji.evaluation.programme.Tally;
import io.zhuji.evaluation.supervision.Dimension;
import io.zhuji.evaluation.supervision.Disclosure;
import io.zhuji.evaluation.supervision.Draw;
import io.zhuji.evaluation.supervision.DrawPlan;
import io.zhuji.evaluation.supervision.Frame;
import io.zhuji.evaluation.supervision.FrameRow;
import io.zhuji.evaluation.supervision.ImplementationStatistics;
import io.zhuji.evaluation.supervision.Inspector;
import io.zhuji.evaluation.supervision.Seed;
import io.zhuji.evaluation.supervision.StatisticsTable;
import io.zhuji.evaluation.supervision.Tested;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Supervision of a province at full size, once each as a regulator runs it, not in a warmed-up loop: a million enterprises
 * counted towards nine targets, a stratified draw of 5 000 of them, ten million test results tabulated. Run alone:
 *
 * <pre>{@code
 * java -Xmx1g -cp examples/benchmarks/target/benchmarks.jar io.zhuji.examples.benchmarks.SupervisionAtScale
 * java -Xmx64m -cp examples/benchmarks/target/benchmarks.jar io.zhuji.examples.benchmarks.SupervisionAtScale stats
 * }</pre>
 *
 * <p>The second shows that tabulating needs no memory for results. Making the input is not timed, except for results, which
 * are made one by one as they are handed in.
 */
public final class SupervisionAtScale {

    private static final int ENTERPRISES = 1_000_000;
    private static final int RESULTS = 10_000_000;
    private static final LocalDate ON = LocalDate.of(2025, 6, 30);
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private SupervisionAtScale() {}

    /** Runs all, or with the word {@code stats} only the results. */
    public static void main(String[] args) {
        if (!List.of(args).contains("stats")) {
            targets();
            draw();
        }
        statistics();
    }

    private static void targets() {
        SplittableRandom random = new SplittableRandom(1);
        List<Entry> entries = new ArrayList<>(ENTERPRISES);
        for (int i = 0; i < ENTERPRISES; i++) {
            entries.add(entry(i, random));
        }
        for (int round = 1; round <= 3; round++) {
            Watch watch = new Watch();
            Tally tally = Tally.of(Programme.builtIn().get(0), ON);
            entries.forEach(tally::add);
            long counted = tally.progress().get(1).counted();
            watch.say("targets, round " + round, ENTERPRISES + " records, " + counted + " enterprises count");
        }
    }

    private static Entry entry(int i, SplittableRandom random) {
        return new Entry(
                i + 2,
                "declaration",
                code(i),
                "企业" + i,
                "Q/ABC 001-2024",
                "",
                "",
                random.nextInt(10) == 0 ? "abolished" : "in-force",
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1900)),
                Optional.empty(),
                "33" + String.format(Locale.ROOT, "%02d", 1 + random.nextInt(11)) + "01",
                "C" + (13 + random.nextInt(30)));
    }

    private static void draw() {
        SplittableRandom random = new SplittableRandom(2);
        List<FrameRow> rows = new ArrayList<>(ENTERPRISES);
        Map<String, Integer> sizes = new TreeMap<>();
        for (int i = 0; i < ENTERPRISES; i++) {
            String stratum = "33" + String.format(Locale.ROOT, "%02d", 1 + random.nextInt(11));
            sizes.merge(stratum, 1, Integer::sum);
            Optional<LocalDate> last =
                    random.nextInt(50) == 0 ? Optional.of(ON.minusDays(random.nextInt(2000))) : Optional.empty();
            rows.add(new FrameRow(i + 2, code(i), stratum, random.nextInt(20) == 0 ? "high" : "", last));
        }
        List<Inspector> inspectors = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            inspectors.add(new Inspector(i + 2, "inspector " + i, Set.of(code(i))));
        }
        DrawPlan plan = new DrawPlan(
                "2025", ON, DrawPlan.proportional(5000, sizes), new TreeMap<>(Map.of("high", 3)), 1, 3, 2, 50);
        Seed seed = new Seed("correct horse battery staple", "03 11 17 22 28 31 + 09");
        for (int round = 1; round <= 3; round++) {
            Watch watch = new Watch();
            Draw draw = Frame.of(plan, rows, inspectors).draw(seed, seed.commitment());
            watch.say("stratified draw, round " + round, draw.assignments().size() + " of " + ENTERPRISES);
        }
    }

    private static void statistics() {
        String[] standards = new String[200];
        String[] indicators = new String[500];
        String[] firms = new String[100_000];
        for (int i = 0; i < standards.length; i++) {
            standards[i] = "GB " + (10_000 + i) + "-2020";
        }
        for (int i = 0; i < indicators.length; i++) {
            indicators[i] = "指标" + i;
        }
        for (int i = 0; i < firms.length; i++) {
            firms[i] = code(i);
        }
        String[] regions = new String[90];
        for (int i = 0; i < regions.length; i++) {
            regions[i] = "33" + String.format(Locale.ROOT, "%02d%02d", 1 + i % 11, 1 + i / 11);
        }
        String[] products = {"家用电器", "儿童服装", "学生用品", "养老用品"};
        String[] sizes = {"大型", "中型", "小型", "微型"};
        SplittableRandom random = new SplittableRandom(3);
        ImplementationStatistics statistics = ImplementationStatistics.of(
                Set.of(Dimension.values()),
                List.of(
                        new ImplementationStatistics.Pair(Dimension.STANDARD, Dimension.INDICATOR),
                        new ImplementationStatistics.Pair(Dimension.PRODUCT, Dimension.REGION)),
                Disclosure.builtIn());
        Watch watch = new Watch();
        for (int i = 0; i < RESULTS; i++) {
            int standard = random.nextInt(standards.length);
            statistics.add(new Tested(
                    i + 2,
                    standards[standard],
                    indicators[(standard * 7 + random.nextInt(12)) % indicators.length],
                    regions[random.nextInt(regions.length)],
                    "C" + (13 + standard % 30),
                    products[standard % 4],
                    "2025-Q" + (1 + i / (RESULTS / 4)),
                    sizes[i % sizes.length],
                    firms[random.nextInt(firms.length)],
                    random.nextInt(50) != 0));
        }
        List<StatisticsTable> tables = statistics.tables();
        watch.say("statistics", statistics.results() + " results, " + tables.size() + " tables");
    }

    /** Wall time, and how much of it this thread had a core: on a machine that does other things the two differ. */
    private static final class Watch {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final long wall = System.nanoTime();
        private final long core = threads.getCurrentThreadCpuTime();

        void say(String what, String how) {
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %6d ms, %6d ms on a core   %s   (-Xmx %d MiB)%n",
                    what,
                    (System.nanoTime() - wall) / 1_000_000,
                    (threads.getCurrentThreadCpuTime() - core) / 1_000_000,
                    how,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** A sound credit code of that running number. */
    private static String code(int number) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        char[] code = new char[18];
        "91330100".getChars(0, 8, code, 0);
        int rest = number + 1;
        int sum = 0;
        for (int i = 7; i >= 0; i--) {
            code[8 + i] = (char) ('0' + rest % 10);
            sum += rest % 10 * weights[i];
            rest /= 10;
        }
        int check = 11 - sum % 11;
        code[16] = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        int total = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            total += ALPHABET.indexOf(code[i]) * weight;
            weight = weight * 3 % 31;
        }
        code[17] = ALPHABET.charAt((31 - total % 31) % 31);
        return new String(code);
    }
}
