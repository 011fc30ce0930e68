package io.zhuji.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Policy;
import io.zhuji.evaluation.listing.ListingCheck;
import io.zhuji.evaluation.listing.ListingJson;
import io.zhuji.evaluation.listing.ListingReport;
import io.zhuji.evaluation.listing.ResolvedListing;
import java.time.LocalDate;
import java.util.Locale;
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
 * One listing of a children's dress with twelve attributes: all rules on it once read and resolved, in order and with
 * faults; reading and resolving alone; and all from a line of JSON to a line of JSON.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ListingBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final ListingCheck check = ListingCheck.of(Catalog.builtIn());
    private final Messages messages = ListingCheck.messages();
    private final String inOrder = line("GB/T 22849-2024", "A类");
    private final String faulty = line("GB/T 22849-2009", "C类");
    private final ResolvedListing resolvedInOrder = resolved(inOrder);
    private final ResolvedListing resolvedFaulty = resolved(faulty);

    @Benchmark
    public ListingReport rulesOnOneInOrder() {
        return check.check(resolvedInOrder);
    }

    @Benchmark
    public ListingReport rulesOnOneWithFaults() {
        return check.check(resolvedFaulty);
    }

    @Benchmark
    public ResolvedListing readAndResolve() {
        return check.resolve(resolvedFaulty.listing(), DAY);
    }

    @Benchmark
    public String fromLineToLine() throws JsonProcessingException {
        ListingJson.Reading reading = ListingJson.read(faulty);
        ListingReport report = check.check(reading.listing(), DAY).after(reading.findings());
        return ListingJson.write(report, Policy.standard().decide(report.report()), messages, Locale.CHINESE);
    }

    private ResolvedListing resolved(String line) {
        try {
            return check.resolve(ListingJson.read(line).listing(), DAY);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(String standard, String safetyClass) {
        return "{\"id\":\"8812\",\"category_path\":\"母婴 > 童装 > 连衣裙\",\"title\":\"女童连衣裙夏季新款纯棉短袖公主裙中大童\","
                + "\"attributes\":[[\"品牌\",\"小禾\"],[\"货号\",\"XH2026-118\"],[\"执行标准\",\"" + standard
                + " GB 31701-2015\"],"
                + "[\"安全等级\",\"" + safetyClass
                + "\"],[\"材质成分\",\"棉100%\"],[\"适用年龄\",\"4-8岁\"],[\"参考身高\",\"110-140cm\"],"
                + "[\"适用性别\",\"女\"],[\"产地\",\"浙江湖州\"],[\"商品条形码\",\"6901209302473\"],[\"颜色\",\"白底蓝花 藕粉\"],"
                + "[\"自我声明公开\",\"企业标准信息公共服务平台可查\"]]}";
    }
}
