package io.zhuji.examples.benchmarks;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.finding.Report;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Draft;
import io.zhuji.declaration.DraftChannel;
import io.zhuji.declaration.DraftColumns;
import io.zhuji.declaration.DraftProduct;
import io.zhuji.declaration.DraftStandard;
import io.zhuji.declaration.DraftTable;
import io.zhuji.declaration.Drafted;
import io.zhuji.declaration.Drafting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A draft of thirty indicators with two recommended standards of thirty requirements each, three items of which fall
 * short: to a declaration with remarks, texts and all; and products out of a table of a thousand, of three rows each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DeclareBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int PRODUCTS = 1000;

    private final Drafting drafting = Drafting.of(Catalog.builtIn().with(pack()));
    private final Draft draft = thirty();
    private final Declaration declaration =
            drafting.draft(draft, DAY).declaration().orElseThrow();
    private final DraftTable table = DraftTable.of(DraftColumns.of("template"))
            .startingWith(() -> new Draft()
                    .enterprise("91330100MA2XYK0192", "杭州示例服饰有限公司")
                    .channel(new DraftChannel().place("national")));
    private final byte[] rows = rows();

    @Benchmark
    public Drafted thirtyIndicatorsToADeclaration() {
        return drafting.draft(draft, DAY);
    }

    /** As {@link #thirtyIndicatorsToADeclaration}, the form filled in first. */
    @Benchmark
    public Drafted thirtyIndicatorsFilledInAndToADeclaration() {
        return drafting.draft(thirty(), DAY);
    }

    @Benchmark
    public Report lookedAtAgain() {
        return drafting.check(declaration, DAY);
    }

    /** The time of all thousand. */
    @Benchmark
    public int thousandProductsOutOfATable() throws IOException {
        int[] declared = new int[1];
        table.read("rows.csv", new ByteArrayInputStream(rows), one -> {
            declared[0] += drafting.draft(one, DAY).declaration().isPresent() ? 1 : 0;
        });
        if (declared[0] != PRODUCTS) {
            throw new IllegalStateException("made " + declared[0]);
        }
        return declared[0];
    }

    private static Draft thirty() {
        Draft draft = new Draft()
                .id("d-1")
                .enterprise("91330100MA2XYK0192", "杭州示例服饰有限公司")
                .product(new DraftProduct()
                        .name("衬衫")
                        .model("CS-1")
                        .gtin("6901234567892")
                        .category("bench.shirt"))
                .standard(new DraftStandard().number("Q/HZSF 001-2026").title("衬衫"))
                .standard("GB/T 99001-2020")
                .standard("GB/T 99002-2020")
                .channel(new DraftChannel().place("national"))
                .firstOffered("2026-12-01");
        for (int i = 0; i < 30; i++) {
            // three of the thirty fall short of both
            String limit = i % 10 == 0 ? "≤30." + i + " mg/kg" : "≤1" + i + ".5 mg/kg";
            draft.indicator("基准指标" + i, i == 0 ? "功能" : "性能", limit, "GB/T 2912.1-2009");
        }
        return draft;
    }

    private static byte[] rows() {
        StringBuilder text = new StringBuilder("声明标识,产品名称,型号,产品类别,首次提供日期,执行标准,执行标准名称,指标名称,指标类别,指标值,单位,试验方法\n");
        for (int i = 0; i < PRODUCTS; i++) {
            text.append("d")
                    .append(i)
                    .append(",衬衫,CS-")
                    .append(i)
                    .append(",bench.shirt,2026-12-01,Q/HZSF 001-2026,衬衫,");
            text.append("基准指标1,功能,≤10.").append(i % 7).append(",mg/kg,GB/T 2912.1-2009\n");
            text.append("d").append(i).append(",,,,,GB/T 99001-2020,,基准指标2,性能,≤10.5,mg/kg,GB/T 2912.1-2009\n");
            text.append("d").append(i).append(",,,,,GB/T 99002-2020,,基准指标3,性能,≤31,mg/kg,GB/T 2912.1-2009\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Pack pack() {
        StringBuilder json = new StringBuilder(
                "{\"format\":\"zhuji-pack/1\",\"id\":\"bench\",\"part\":\"all\",\"edition\":\"1\",\"zh\":\"基准\",\"en\":\"bench\","
                        + "\"licence\":\"Apache-2.0\",\"asOf\":\"2026-11-01\",\"sources\":{\"made-up\":\"nothing here exists\"},\"standards\":[");
        for (int s = 1; s <= 2; s++) {
            json.append(s == 1 ? "" : ",")
                    .append("{\"number\":\"GB/T 9900")
                    .append(s)
                    .append("-2020\",\"zh\":\"基准衬衫")
                    .append(s)
                    .append("\",\"en\":\"Bench shirt\",\"role\":\"product\",\"implemented\":\"2021-01-01\","
                            + "\"state\":\"current\",\"stateConfidence\":\"A\",\"confidence\":\"A\"}");
        }
        json.append("],\"categories\":[{\"id\":\"bench.shirt\",\"zh\":\"基准衬衫\",\"en\":\"Bench shirt\","
                + "\"recommended\":[\"GB/T 99001\",\"GB/T 99002\"],"
                + "\"ccc\":\"no\",\"energyLabel\":\"no\",\"confidence\":\"A\"}],\"indicators\":[");
        for (int i = 0; i < 30; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"bench_")
                    .append(i)
                    .append("\",\"zh\":\"基准指标")
                    .append(i)
                    .append("\",\"en\":\"Bench ")
                    .append(i)
                    .append("\",\"direction\":\"lower\"}");
        }
        json.append("],\"requirements\":[");
        for (int s = 1; s <= 2; s++) {
            for (int i = 0; i < 30; i++) {
                json.append(s == 1 && i == 0 ? "" : ",")
                        .append("{\"of\":\"GB/T 9900")
                        .append(s)
                        .append("-2020\",\"indicator\":\"bench_")
                        .append(i)
                        .append("\",\"limit\":\"≤")
                        .append(i % 10 == 0 ? "20" : "1" + i + ".5")
                        .append(" mg/kg\",\"methods\":[\"GB/T 2912.1\"],\"clause\":\"1\",\"force\":\"recommended\","
                                + "\"confidence\":\"A\"}");
            }
        }
        json.append("],\"whole\":[\"GB/T 99001-2020\",\"GB/T 99002-2020\"]}");
        try {
            return Pack.read(
                            "bench.json",
                            new ByteArrayInputStream(json.toString().getBytes(StandardCharsets.UTF_8)))
                    .orThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
