package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 25);
    private static final Seed SEED = new Seed("a secret of a few words, 2026", "3D 2026317: 4 0 9");

    private static FrameRow row(int row, String id, String stratum) {
        return new FrameRow(row, id, stratum, "", Optional.empty());
    }

    private static Frame example() {
        List<FrameRow> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(new FrameRow(i, "企业" + i, i % 3 == 0 ? "3301" : "3302", i % 7 == 0 ? "D" : "A", Optional.empty()));
        }
        List<Inspector> inspectors = List.of(
                new Inspector(1, "张", Set.of("企业3", "企业4")),
                new Inspector(2, "李", Set.of()),
                new Inspector(3, "王", Set.of("企业6")),
                new Inspector(4, "赵", Set.of()));
        DrawPlan plan = new DrawPlan(
                "企业标准随机抽查",
                ON,
                new TreeMap<>(Map.of("3301", 5, "3302", 7)),
                new TreeMap<>(Map.of("A", 1, "D", 4)),
                1,
                3,
                2,
                8);
        return Frame.of(plan, rows, inspectors);
    }

    @Test
    void anIndependentProgramReplaysTheDraw() throws Exception {
        Draw draw = example().draw(SEED, SEED.commitment());
        List<List<String>> drawn = new ArrayList<>();
        draw.assignments().forEach(a -> {
            List<String> line = new ArrayList<>(List.of(a.stratum(), a.object().id()));
            line.addAll(a.inspectors());
            drawn.add(line);
        });
        assertThat(drawn).hasSize(12).isEqualTo(replay(draw.frame(), SEED));
        assertThat(drawn).allSatisfy(line -> assertThat(line).hasSize(4).doesNotHaveDuplicates());
    }

    /** Written from the javadoc of {@link Draw} alone, with whole numbers and lists where that uses unsigned longs and trees. */
    private static List<List<String>> replay(Frame frame, Seed seed) throws Exception {
        String key = HexFormat.of().formatHex(sha(seed.secret() + "\n" + seed.publicValue()));
        List<List<String>> drawn = new ArrayList<>();
        Map<String, Integer> load = new HashMap<>();
        int[] inspectorsCounter = {0};
        for (String stratum : frame.strata().keySet()) {
            List<String> units = new ArrayList<>();
            for (FrameRow row : frame.strata().get(stratum)) {
                // a unit of weight w is written w times
                for (int i = 0; i < (row.risk().equals("D") ? 4 : 1); i++) {
                    units.add(row.id());
                }
            }
            int[] counter = {0};
            for (int i = 0; i < frame.plan().asked().get(stratum); i++) {
                String id = units.get(below(key + "\nobjects/" + stratum + "\n", counter, units.size()));
                units.removeIf(id::equals);
                List<String> line = new ArrayList<>(List.of(stratum, id));
                List<String> able = new ArrayList<>();
                for (Inspector inspector : frame.inspectors()) {
                    if (!inspector.recusals().contains(id) && load.getOrDefault(inspector.id(), 0) < 8) {
                        able.add(inspector.id());
                    }
                }
                for (int j = 0; j < 2 && !able.isEmpty(); j++) {
                    String person = able.remove(below(key + "\ninspectors\n", inspectorsCounter, able.size()));
                    load.merge(person, 1, Integer::sum);
                    line.add(person);
                }
                drawn.add(line);
            }
        }
        return drawn;
    }

    private static int below(String prefix, int[] counter, int bound) throws Exception {
        BigInteger two64 = BigInteger.ONE.shiftLeft(64);
        BigInteger n = BigInteger.valueOf(bound);
        while (true) {
            byte[] hash = sha(prefix + counter[0]++);
            BigInteger value = new BigInteger(1, java.util.Arrays.copyOf(hash, 8));
            if (value.compareTo(two64.subtract(two64.mod(n))) < 0) {
                return value.mod(n).intValueExact();
            }
        }
    }

    private static byte[] sha(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePublishedProgramReplaysThePublishedRecordAndSeesAChange(@TempDir Path dir) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "needs python3");
        Path program = dir.resolve("replay.py");
        try (var in = Draw.class.getResourceAsStream("replay.py")) {
            Files.copy(in, program);
        }
        String record = record(example().draw(SEED, SEED.commitment()));
        assertThat(run(dir, program, record)).isEqualTo("replays");
        String second = record.substring(record.indexOf("\"drawn\""));
        String forged = record.replace(second, second.replaceFirst("企业\\d+", "企业59"));
        assertThat(run(dir, program, forged)).isEqualTo("DOES NOT REPLAY");
        assertThat(run(dir, program, record.replace("a secret of", "a secrel of")))
                .isEqualTo("DOES NOT REPLAY");
    }

    private static String run(Path dir, Path program, String record) throws Exception {
        Path in = Files.writeString(dir.resolve("record.json"), record);
        Process python = new ProcessBuilder("/usr/bin/python3", program.toString())
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static String record(Draw draw) throws IOException {
        StringWriter out = new StringWriter();
        draw.writeRecord(out);
        return out.toString();
    }

    @Test
    void recordIsTheSameByteForByte() throws IOException {
        assertThat(record(example().draw(SEED, SEED.commitment())))
                .isEqualTo(record(example().draw(SEED, SEED.commitment())));
        Frame small = Frame.of(
                new DrawPlan("t", ON, new TreeMap<>(Map.of("s", 1)), new TreeMap<>(), 1, 3, 1, 1),
                List.of(row(2, "a", "s"), row(3, "b", "s")),
                List.of(new Inspector(1, "p", Set.of())));
        // recomputed by hand with sha256sum
        assertThat(record(small.draw(new Seed("0123456789abcdef", ""), Sha256.hex("0123456789abcdef"))))
                .contains("\"commitment\":\"9f9f5111f7b27a781f1f1ddde5ebc2dd2b796bfc7365c9c28b548e564176929f\"")
                .contains("\"frame\":[[\"a\",1],[\"b\",1]]");
    }

    @Test
    void noticeDoesNotTellTheSeed() throws IOException {
        StringWriter out = new StringWriter();
        Draw.writeNotice(example(), SEED.commitment(), out);
        assertThat(out.toString())
                .contains(SEED.commitment(), example().digest())
                .doesNotContain(SEED.secret())
                .contains("\"3301\":{\"asked\":5,\"eligible\":20}");
    }

    @Test
    void aSeedOtherThanTheCommittedOneIsRefused() {
        assertThatThrownBy(() -> example().draw(new Seed("another secret of some words", ""), SEED.commitment()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not match");
        assertThatThrownBy(() -> new Seed("short", "")).hasMessageContaining("16 characters");
        assertThatThrownBy(() -> new Seed("0123456789abcdef\n", "")).hasMessageContaining("control character");
    }

    @Test
    void everyObjectIsEquallyLikely() {
        int objects = 20;
        List<FrameRow> rows = new ArrayList<>();
        for (int i = 0; i < objects; i++) {
            rows.add(row(i, "o" + i, "s"));
        }
        Frame frame = Frame.of(DrawPlan.of("t", ON, Map.of("s", 1)), rows, List.of());
        Map<String, Integer> hits = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            Draw draw = Draw.of(frame, new Seed("uniformity test " + i, ""));
            hits.merge(draw.assignments().get(0).object().id(), 1, Integer::sum);
        }
        // 43.82 is the 0.999 quantile of chi-square with 19 degrees of freedom
        assertThat(chiSquare(hits, objects, 10_000.0 / objects)).isLessThan(43.82);
    }

    @Test
    void everySetIsEquallyLikely() {
        List<FrameRow> rows = List.of(row(1, "a", "s"), row(2, "b", "s"), row(3, "c", "s"), row(4, "d", "s"));
        Frame frame = Frame.of(DrawPlan.of("t", ON, Map.of("s", 2)), rows, List.of());
        Map<String, Integer> hits = new HashMap<>();
        for (int i = 0; i < 12_000; i++) {
            Draw draw = Draw.of(frame, new Seed("ordered pairs test " + i, ""));
            hits.merge(
                    draw.assignments().get(0).object().id()
                            + draw.assignments().get(1).object().id(),
                    1,
                    Integer::sum);
        }
        // 12 ordered pairs; 31.26 is the 0.999 quantile with 11 degrees of freedom
        assertThat(chiSquare(hits, 12, 1000)).isLessThan(31.26);
    }

    @Test
    void everyPairOfInspectorsIsEquallyLikely() {
        List<Inspector> inspectors = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            inspectors.add(new Inspector(i, "i" + i, java.util.Set.of()));
        }
        Frame frame = Frame.of(DrawPlan.of("t", ON, Map.of("s", 1)), List.of(row(1, "a", "s")), inspectors);
        Map<String, Integer> hits = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            Draw draw = Draw.of(frame, new Seed("inspectors test " + i, ""));
            hits.merge(String.join(" ", draw.assignments().get(0).inspectors()), 1, Integer::sum);
        }
        // 20 ordered pairs; 43.82 is the 0.999 quantile with 19 degrees of freedom
        assertThat(chiSquare(hits, 20, 500)).isLessThan(43.82);
    }

    @Test
    void weightsShareTheChancesOfTheNextObject() {
        DrawPlan plan =
                new DrawPlan("t", ON, new TreeMap<>(Map.of("s", 1)), new TreeMap<>(Map.of("A", 1, "D", 3)), 2, 3, 0, 1);
        Frame frame = Frame.of(
                plan,
                List.of(
                        new FrameRow(1, "a", "s", "A", Optional.empty()),
                        new FrameRow(2, "n", "s", "", Optional.empty()),
                        new FrameRow(3, "d", "s", "D", Optional.empty())),
                List.of());
        int[] hits = new int[3];
        for (int i = 0; i < 12_000; i++) {
            hits[
                    "and"
                            .indexOf(Draw.of(frame, new Seed("weights test 0000 " + i, ""))
                                    .assignments()
                                    .get(0)
                                    .object()
                                    .id())]++;
        }
        double chi = Math.pow(hits[0] - 2000, 2) / 2000
                + Math.pow(hits[1] - 4000, 2) / 4000
                + Math.pow(hits[2] - 6000, 2) / 6000;
        // 13.82 is the 0.999 quantile with 2 degrees of freedom
        assertThat(chi).isLessThan(13.82);
    }

    private static double chiSquare(Map<String, Integer> hits, int cells, double expected) {
        double sum = (cells - hits.size()) * expected;
        for (int seen : hits.values()) {
            sum += (seen - expected) * (seen - expected) / expected;
        }
        return sum;
    }

    @Test
    void objectsAndInspectorsComeFromIndependentStreams() {
        // more inspectors, and another stratum, change nothing for the objects of a stratum
        List<FrameRow> rows = new ArrayList<>(example().strata().get("3301"));
        Draw alone = Draw.of(
                Frame.of(
                        new DrawPlan(
                                "t",
                                ON,
                                new TreeMap<>(Map.of("3301", 5)),
                                new TreeMap<>(Map.of("A", 1, "D", 4)),
                                1,
                                3,
                                0,
                                1),
                        rows,
                        List.of()),
                SEED);
        Draw both = Draw.of(example(), SEED);
        assertThat(both.assignments().stream()
                        .filter(a -> a.stratum().equals("3301"))
                        .map(a -> a.object().id()))
                .containsExactlyElementsOf(
                        alone.assignments().stream().map(a -> a.object().id()).toList());
    }

    @ParameterizedTest(name = "drawn {0} takes part: {1}")
    @CsvSource({
        "2023-11-24, true",
        "2023-11-25, true",
        "2023-11-26, false",
        "2026-11-25, false",
        "2026-11-26, true",
    })
    void threeYearsAfterADrawAnObjectTakesPartAgain(LocalDate last, boolean takesPart) {
        Frame frame = Frame.of(
                DrawPlan.of("t", ON, Map.of("s", 1)),
                List.of(new FrameRow(7, "a", "s", "", Optional.of(last))),
                List.of());
        assertThat(frame.strata().get("s")).hasSize(takesPart ? 1 : 0);
        assertThat(frame.setAside()).hasSize(takesPart ? 0 : 1);
        if (!takesPart) {
            assertThat(frame.setAside())
                    .containsExactly(new SetAside(7, "a", SetAside.Reason.DRAWN_RECENTLY, last.toString()));
        }
        assertThat(frame.findings().stream().anyMatch(f -> f.reason().equals("future-date")))
                .isEqualTo(last.isAfter(ON));
    }

    @Test
    void badFramesAreNamedAndNothingIsLost() {
        List<FrameRow> rows = List.of(
                row(2, "a", "s"),
                row(3, "a", "s"),
                row(4, "a", "t"),
                row(5, " ", "s"),
                row(6, "b\tc", "s"),
                row(7, "d", "elsewhere"),
                row(8, "e", "s"));
        Frame frame = Frame.of(DrawPlan.of("t", ON, Map.of("s", 5, "t", 1)), rows, List.of());
        Draw draw = Draw.of(frame, SEED);
        assertThat(draw.findings())
                .extracting(f -> f.reason() + " " + f.at())
                .containsExactly(
                        "duplicate /objects/1",
                        "duplicate-differs /objects/2",
                        "no-id /objects/3",
                        "characters /objects/4",
                        "stratum-not-asked /objects",
                        "too-few /asked/s",
                        "empty-stratum /asked/t",
                        "too-few /assignments/0",
                        "too-few /assignments/1");
        assertThat(draw.assignments()).extracting(a -> a.object().id()).containsExactlyInAnyOrder("a", "e");
        assertThat(draw.assignments().size() + frame.setAside().size()).isEqualTo(rows.size());
        assertThat(frame.setAside()).extracting(SetAside::row).containsExactly(3, 4, 5, 6, 7);
        assertThat(draw.findings()).extracting(Finding::outcome).doesNotContain(Outcome.VIOLATION, Outcome.SUSPECT);
    }

    @Test
    void nobodyInspectsWhereHeHasAnInterest() {
        Frame frame = example();
        for (int i = 0; i < 200; i++) {
            for (Draw.Assignment a :
                    Draw.of(frame, new Seed("recusal test 0000 " + i, "")).assignments()) {
                for (Inspector inspector : frame.inspectors()) {
                    if (inspector.recusals().contains(a.object().id())) {
                        assertThat(a.inspectors()).doesNotContain(inspector.id());
                    }
                }
            }
        }
    }

    @Test
    void sharesATotalByLargestRemainders() {
        assertThat(DrawPlan.proportional(10, Map.of("a", 50, "b", 30, "c", 20)))
                .isEqualTo(Map.of("a", 5, "b", 3, "c", 2));
        assertThat(DrawPlan.proportional(1, Map.of("a", 1, "b", 1, "c", 1))).isEqualTo(Map.of("a", 1, "b", 0, "c", 0));
        assertThat(DrawPlan.proportional(9, Map.of("a", 3, "b", 2))).isEqualTo(Map.of("a", 3, "b", 2));
        assertThat(DrawPlan.proportional(0, Map.of())).isEmpty();
    }
}
