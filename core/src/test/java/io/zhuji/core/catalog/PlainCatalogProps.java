package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Packs over packs, of few rows or of many, answer as lists do that are gone through at each question. */
class PlainCatalogProps {

    private static final LocalDate FIRST = LocalDate.of(1998, 1, 1);
    private static final int SPAN = 11_000;
    private static final List<LocalDate> RECORDED =
            List.of(LocalDate.of(2012, 6, 1), LocalDate.of(2012, 6, 1), LocalDate.of(2021, 3, 15));
    private static final LocalDate FILLED = LocalDate.of(1990, 1, 1);
    private static final String FILLING = filling();

    /** Numbers that pack and that are spelled out, of few series, with what may follow them. */
    private static final List<StandardNumber> NUMBERS = numbers();

    private static List<StandardNumber> numbers() {
        List<StandardNumber> numbers = new ArrayList<>();
        List<String> heads = List.of(
                "GB 1",
                "GB/T 1",
                "GB/Z 1",
                "GBn 1",
                "GB 1.1",
                "GB 12345.123.1",
                "GB/T 12345.123.1",
                "Q/ABC 001",
                "Q/ABC 1",
                "Q/ABCDEFGHIJKLM 001",
                "JJG(浙) 1",
                "T/ZZB 1",
                "DB12/T 617");
        for (String head : heads) {
            for (int year : new int[] {2000, 2005, 2010, 2020}) {
                add(numbers, head + "-" + year);
            }
        }
        for (String other : List.of(
                "DB12/617-2005",
                "DB12/617-2010",
                "CECS 24:1990",
                "CECS 24:2010",
                "ISO 9001:2000",
                "ISO 9001:2015",
                "ISO/IEC TR 10032:2003",
                "ISO/IEC/IEEE 24765:2010",
                "ISO/IEC/IEEE 24765:2017",
                "ASTM D3776-20",
                "ASTM F3411-22a",
                "ASTM F3411-22",
                "WS3-B-3425-98",
                "GB 1-2005/XG1-2007",
                "GB 1-2005/XG2-2008",
                "GB/T 1-2020/ISO 9001:2015",
                "GB/T 1-2020/ISO 9001:2000",
                "ISO 6460-1:2007",
                "ISO 6460-1:2007/Amd 1:2015")) {
            add(numbers, other);
        }
        return numbers;
    }

    private static void add(List<StandardNumber> numbers, String written) {
        assertThat(StandardReference.tryCanonical(written)).as(written).isPresent();
        numbers.add(StandardNumber.parse(written));
    }

    private static String filling() {
        StringBuilder filling = new StringBuilder();
        for (int i = 0; i < RowStore.MANY; i++) {
            filling.append(",{\"number\":\"Q/FILLING ")
                    .append(i)
                    .append("-2020\",\"zh\":\"填\",\"role\":\"basic\",\"state\":\"current\",\"stateConfidence\":\"B\","
                            + "\"confidence\":\"B\",\"implemented\":\"" + FILLED + "\"}");
        }
        return filling.toString();
    }

    @Provide
    Arbitrary<List<List<PlainCatalog.Row>>> layers() {
        return Arbitraries.randomValue(PlainCatalogProps::layers).dontShrink();
    }

    private static List<List<PlainCatalog.Row>> layers(Random random) {
        int count = random.nextInt(5);
        int pool = 4 + random.nextInt(NUMBERS.size() - 3);
        int from = random.nextInt(NUMBERS.size());
        List<List<PlainCatalog.Row>> layers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<PlainCatalog.Row> rows = new ArrayList<>();
            Set<StandardNumber> used = new HashSet<>();
            LocalDate recorded = any(RECORDED, random);
            int most = random.nextInt(6) == 0 ? 0 : random.nextInt(40);
            for (int j = 0; j < most; j++) {
                StandardNumber number = NUMBERS.get((from + random.nextInt(pool)) % NUMBERS.size());
                if (used.add(number)) {
                    Standard standard = standard(number, from, pool, random);
                    rows.add(new PlainCatalog.Row(standard, recorded, "pack" + i, rows.size()));
                }
            }
            layers.add(rows);
        }
        return layers;
    }

    private static Standard standard(StandardNumber number, int from, int pool, Random random) {
        boolean linked = random.nextBoolean();
        List<StandardNumber> replaces = linked ? some(from, pool, random) : List.of();
        List<StandardNumber> replacedBy = linked ? some(from, pool, random) : List.of();
        List<StandardNumber> partly = new ArrayList<>(linked ? replaces : List.of());
        partly.addAll(replacedBy);
        partly.removeIf(other -> random.nextInt(3) > 0);
        if (!linked && random.nextInt(8) == 0) {
            partly = some(from, pool, random);
        }
        return new Standard(
                number,
                "某标准",
                "",
                Standard.Role.BASIC,
                number.mandate(),
                day(random),
                day(random),
                random.nextInt(3) == 0 ? day(random) : Optional.empty(),
                replaces,
                replacedBy,
                partly,
                random.nextInt(3) == 0 ? some(from, pool, random) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                any(List.of(State.values()), random),
                any(List.of(Confidence.values()), random),
                any(List.of(Confidence.values()), random));
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextBoolean() ? Optional.of(anyDay(random)) : Optional.empty();
    }

    /** Days that fall together often, and some that lie anywhere. */
    private static LocalDate anyDay(Random random) {
        int day = random.nextInt(SPAN);
        return FIRST.plusDays(random.nextBoolean() ? day : day / 1000 * 1000L);
    }

    private static List<StandardNumber> some(int from, int pool, Random random) {
        List<StandardNumber> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(NUMBERS.get((from + random.nextInt(pool)) % NUMBERS.size()));
        }
        return some;
    }

    private static Pack pack(String id, List<PlainCatalog.Row> rows, boolean many) {
        LocalDate recorded = rows.isEmpty() ? RECORDED.get(0) : rows.get(0).recorded();
        StringBuilder json = new StringBuilder("{"
                + PackReadingTest.HEAD.replace("\"own\"", "\"" + id + "\"").replace("2026-11-22", recorded.toString())
                + ",\"standards\":[");
        for (PlainCatalog.Row row : rows) {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",").append(PackedRowsTest.row(row.standard()));
        }
        if (many) {
            json.append(rows.isEmpty() ? FILLING.substring(1) : FILLING);
        }
        Pack pack = PackReadingTest.read(json.append("]}").toString().getBytes(StandardCharsets.UTF_8))
                .orThrow();
        assertThat(pack.rows()).isInstanceOf(many && !rows.isEmpty() ? PackedRows.class : HeldRows.class);
        return pack;
    }

    @Property(tries = 300)
    void fewRowsAnswerAsListsDo(@ForAll("layers") List<List<PlainCatalog.Row>> layers, @ForAll Random random) {
        answersAsListsDo(layers, false, random);
    }

    @Property(tries = 20)
    void manyRowsAnswerAsListsDo(@ForAll("layers") List<List<PlainCatalog.Row>> layers, @ForAll Random random) {
        answersAsListsDo(layers, true, random);
    }

    private static void answersAsListsDo(List<List<PlainCatalog.Row>> layers, boolean many, Random random) {
        List<Pack> packs = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            packs.add(pack("pack" + i, layers.get(i), many && random.nextBoolean()));
        }
        PlainCatalog plain = new PlainCatalog(layers);
        Catalog catalog = Catalog.of(packs);
        List<Finding> told = new ArrayList<>();
        Standards standards = new Standards(packs, told);

        assertThat(told).isEqualTo(catalog.findings());
        assertThat(told)
                .extracting(finding -> finding.facts().get("laterPack").replace(" 1", "") + " " + finding.at())
                .isEqualTo(plain.contradictions());
        assertThat(catalog.standards().stream()
                        .filter(standard -> !standard.number().code().toString().equals("Q/FILLING")))
                .isEqualTo(plain.standards());
        for (StandardNumber number : NUMBERS) {
            assertThat(catalog.find(number))
                    .as(number.toString())
                    .isEqualTo(plain.of(number).map(PlainCatalog.Row::standard));
            assertThat(catalog.editions(number.series()))
                    .as(number.toString())
                    .isEqualTo(plain.series(number.series()));
            for (StandardReference reference : List.of(number, number.undated())) {
                assertThat(standards.knows(reference)).as("knows " + reference).isEqualTo(plain.knows(reference));
                for (int i = 0; i < 4; i++) {
                    LocalDate on = anyDay(random).plusDays(random.nextInt(3) - 1L);
                    assertThat(PlainCatalog.Answer.of(catalog.resolve(reference, on)))
                            .as(reference + " on " + on)
                            .isEqualTo(plain.resolve(reference, on));
                }
            }
        }
        LocalDate after = anyDay(random);
        LocalDate until = anyDay(random);
        assertThat(catalog.turns(after, until)).isEqualTo(plain.turns(after, until));
        assertThat(catalog.turns(FILLED, LocalDate.MAX)).isEqualTo(plain.turns(FILLED, LocalDate.MAX));
        Set<StandardNumber> asked = new HashSet<>(some(0, NUMBERS.size(), random));
        assertThat(catalog.linking(asked)).isEqualTo(plain.linking(asked));
    }
}
