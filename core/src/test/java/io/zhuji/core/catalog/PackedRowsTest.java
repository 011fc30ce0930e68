package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Rows as bytes say what rows as objects say. */
class PackedRowsTest {

    private static final String HEAD =
            "{\"format\":\"zhuji-pack/1\",\"id\":\"big\",\"edition\":\"1\",\"zh\":\"大\",\"en\":\"big\","
                    + "\"licence\":\"Apache-2.0\",\"asOf\":\"2026-11-23\",\"standards\":[";

    private static PackedRows packed(List<Standard> standards) {
        PackedRows.Builder builder = new PackedRows.Builder();
        for (int i = 0; i < standards.size(); i++) {
            builder.add(standards.get(i), i);
        }
        return builder.rows();
    }

    private static Standard standard(StandardNumber number, Random random) {
        boolean day = random.nextBoolean();
        List<StandardNumber> links = random.nextInt(3) == 0
                ? List.of(StandardNumber.parse("GB/T 1.1-2020"), StandardNumber.parse("ISO 6460-1:2007/Amd 1:2015"))
                : List.of();
        String text = random.nextInt(50) == 0 ? "长".repeat(20_000) : "名 𠮷 é";
        return new Standard(
                number,
                text,
                random.nextBoolean() ? "" : "name",
                Standard.Role.values()[random.nextInt(5)],
                Mandate.values()[random.nextInt(4)],
                day ? Optional.of(LocalDate.of(1900, 1, 1)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(LocalDate.of(2999, 12, 31)) : Optional.empty(),
                day ? Optional.empty() : Optional.of(LocalDate.of(1969, 12, 31).plusDays(random.nextInt(3))),
                links,
                random.nextInt(4) == 0 ? links : List.of(),
                links.isEmpty() ? List.of() : links.subList(0, 1),
                random.nextInt(5) == 0 ? List.of(StandardNumber.parse("GB/T 19001-2016/ISO 9001:2015")) : List.of(),
                random.nextInt(4) == 0
                        ? List.of(new Adoption("ISO 9001:2015", Adoption.Degree.values()[random.nextInt(5)]))
                        : List.of(),
                random.nextInt(4) == 0 ? List.of("59.080") : List.of(),
                random.nextInt(4) == 0 ? List.of("W 04", "W 05") : List.of(),
                random.nextInt(4) == 0 ? List.of("词") : List.of(),
                Standard.State.values()[random.nextInt(4)],
                Confidence.values()[random.nextInt(3)],
                Confidence.values()[random.nextInt(3)]);
    }

    private static List<Standard> standards() {
        Random random = new Random(7); // fixed seed: a failure must come back
        List<Standard> standards = new ArrayList<>(Catalog.builtIn().standards());
        List<String> numbers = List.of(
                "GB 24315-2009/XG1-2012",
                "GB/T 19001-2016/ISO 9001:2015",
                "ISO/IEC TR 10032:2003",
                "ASTM F3411-22a",
                "DB33/T 2351-2021",
                "CECS 24:1990",
                "T/ZZB 3299-2023");
        for (int i = 0; i < 400; i++) {
            String number = i < numbers.size() ? numbers.get(i) : "Q/ABC" + (char) ('A' + i % 26) + " " + i + "-2020";
            standards.add(standard(StandardNumber.parse(number), random));
        }
        return standards;
    }

    @Test
    void readsBackWhatItWrote() {
        List<Standard> standards = standards();
        PackedRows rows = packed(standards);
        assertThat(rows.size()).isEqualTo(standards.size());
        RowFacts own = new RowFacts();
        RowFacts other = new RowFacts();
        for (int i = 0; i < standards.size(); i++) {
            Standard standard = standards.get(i);
            assertThat(rows.number(i)).isEqualTo(standard.number());
            assertThat(rows.get(i)).isEqualTo(standard);
            assertThat(rows.get(i)).as("kept").isSameAs(rows.get(i));
            rows.fill(i, own);
            other.fill(standard);
            if (standard.partly().isEmpty()) {
                assertThat(own).usingRecursiveComparison().isEqualTo(other);
            }
        }
        assertThat(rows.list()).isEqualTo(standards);
    }

    static String row(Standard standard) {
        StringBuilder row = new StringBuilder("{\"number\":\"" + standard.number() + "\",\"zh\":\"" + standard.titleZh()
                + "\",\"role\":\""
                + StandardSection.ROLES.words().get(standard.role().ordinal()) + "\",\"state\":\""
                + StandardSection.STATES.words().get(standard.state().ordinal()) + "\",\"stateConfidence\":\""
                + standard.stateConfidence() + "\",\"confidence\":\"" + standard.confidence() + "\"");
        day("issued", standard.issued(), row);
        day("implemented", standard.implemented(), row);
        day("withdrawn", standard.withdrawn(), row);
        numbers("replaces", standard.replaces(), row);
        numbers("replacedBy", standard.replacedBy(), row);
        numbers("partly", standard.partly(), row);
        numbers("aliases", standard.aliases(), row);
        return row.append('}').toString();
    }

    private static void day(String name, Optional<LocalDate> day, StringBuilder row) {
        day.ifPresent(known -> row.append(",\"" + name + "\":\"" + known + "\""));
    }

    private static void numbers(String name, List<StandardNumber> numbers, StringBuilder row) {
        if (!numbers.isEmpty()) {
            List<String> quoted =
                    numbers.stream().map(number -> "\"" + number + "\"").toList();
            row.append(",\"" + name + "\":[" + String.join(",", quoted) + "]");
        }
    }

    private static Pack pack(List<String> rows) throws IOException {
        String json = HEAD + String.join(",", rows) + "]}";
        return Pack.read("big.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .orThrow();
    }

    @Test
    void aPackOfManyRowsAnswersAsOneOfFew() throws IOException {
        List<String> rows = new ArrayList<>();
        Catalog.builtIn().standards().forEach(standard -> rows.add(row(standard)));
        Catalog few = Catalog.of(List.of(pack(rows)));
        for (int i = 0; i < RowStore.MANY + 500; i++) {
            rows.add(
                    i % 300,
                    "{\"number\":\"Q/ZZX " + i + "-2020\",\"zh\":\"企业标准\",\"role\":\"product\",\"state\":\"current\","
                            + "\"stateConfidence\":\"B\",\"confidence\":\"B\",\"implemented\":\"2020-03-01\"}");
        }
        Pack big = pack(rows);
        assertThat(big.rows()).isInstanceOf(PackedRows.class);
        Catalog many = Catalog.of(List.of(big));
        assertThat(many.standards())
                .hasSize(rows.size())
                .isSortedAccordingTo((a, b) -> a.number().compareTo(b.number()));
        Random random = new Random(3); // fixed seed: a failure must come back
        for (Standard standard : few.standards()) {
            StandardNumber number = standard.number();
            assertThat(many.find(number)).isEqualTo(few.find(number)).contains(standard);
            assertThat(many.editions(number.series())).isEqualTo(few.editions(number.series()));
            for (int i = 0; i < 40; i++) {
                LocalDate on = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(16_000));
                for (StandardReference reference : List.of(number, number.undated())) {
                    Resolution one = many.resolve(reference, on);
                    assertThat(one).isEqualTo(few.resolve(reference, on));
                    assertThat(one.standard())
                            .isEqualTo(few.resolve(reference, on).standard());
                }
            }
        }
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate last = LocalDate.of(2019, 12, 31);
        assertThat(many.turns(first, last)).isEqualTo(few.turns(first, last));
        assertThat(many.find(StandardNumber.parse("Q/ZZX 8600-2020"))).isPresent();
        assertThat(many.find(StandardNumber.parse("Q/ZZX 86000-2020"))).isEmpty();
    }

    @Test
    void aNumberTwiceInAPackOfManyRowsIsTold() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < RowStore.MANY + 100; i++) {
            if (i == 5) {
                rows.add("7"); // no row: the places of those behind it are still those of the file
            }
            // the first while the rows are still held as objects, the others when they are bytes
            int named = i == 20 ? 3 : i == RowStore.MANY + 50 ? 17 : i == RowStore.MANY + 60 ? RowStore.MANY + 55 : i;
            rows.add("{\"number\":\"Q/ZZX " + named
                    + "-2020\",\"zh\":\"企业标准\",\"role\":\"product\",\"state\":\"current\","
                    + "\"stateConfidence\":\"B\",\"confidence\":\"B\"}");
        }
        byte[] json = (HEAD + String.join(",", rows) + "]}").getBytes(StandardCharsets.UTF_8);
        assertThat(Pack.read("big.json", new ByteArrayInputStream(json)).findings())
                .extracting(finding -> finding.reason() + " " + finding.at() + " "
                        + finding.facts().get("value"))
                .containsExactly(
                        "object /standards/5 7",
                        "twice /standards/21 Q/ZZX 3-2020",
                        "twice /standards/8243 Q/ZZX 17-2020",
                        "twice /standards/8253 Q/ZZX 8247-2020");
    }

    /** A chain of one series as long as the pack is put into order in less than the square of its length. */
    @Test
    void aSeriesOfManyEditionsLoadsAsFastAsManySeries() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 14_400; i++) {
            String number = "GB 24315-" + (2029 - i % 40) + "/XG" + (1 + i / 40 % 9) + "-" + (2029 - i / 360);
            rows.add("{\"number\":\"" + number + "\",\"zh\":\"修改单\",\"role\":\"basic\",\"state\":\"current\","
                    + "\"stateConfidence\":\"B\",\"confidence\":\"B\"}");
        }
        Pack pack = pack(rows);
        long start = System.nanoTime();
        Catalog catalog = Catalog.of(List.of(pack));
        assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(10_000_000_000L);
        assertThat(catalog.find(StandardNumber.parse("GB 24315-2009/XG7-2012"))).isPresent();
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().skip(2).toList();
        }
    }

    @Test
    void allRealInternationalNumbersAreFoundWherePresent() throws IOException {
        Optional<Path> file = SharedData.file("international/iso.tsv.gz");
        assumeTrue(file.isPresent(), "the list of ISO numbers is not beside the repository");
        Set<StandardNumber> set = new HashSet<>();
        List<StandardNumber> numbers = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : lines(file.get())) {
            Optional<StandardNumber> number =
                    StandardNumber.tryParse(line.substring(0, Math.max(0, line.indexOf('\t'))));
            if (number.isPresent() && set.add(number.get())) {
                numbers.add(number.get());
                rows.add("{\"number\":\"" + number.get() + "\",\"zh\":\"t\",\"role\":\"basic\",\"state\":\"current\","
                        + "\"stateConfidence\":\"B\",\"confidence\":\"B\"}");
            }
        }
        assertThat(numbers).hasSizeGreaterThan(40_000).doesNotHaveDuplicates();
        Catalog catalog = Catalog.of(List.of(pack(rows)));
        for (StandardNumber number : numbers) {
            assertThat(catalog.find(number).map(Standard::number)).contains(number);
        }
    }
}
