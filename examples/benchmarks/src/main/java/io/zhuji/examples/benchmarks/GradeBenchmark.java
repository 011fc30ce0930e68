package io.zhuji.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.evaluation.grade.Facts;
import io.zhuji.evaluation.grade.GradeJson;
import io.zhuji.evaluation.grade.Grading;
import io.zhuji.evaluation.grade.Label;
import io.zhuji.evaluation.grade.Next;
import io.zhuji.evaluation.grade.Scheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One subject graded under a scheme of 40 items with three tiers each, in variants by size, a sum of 120 points, four gates
 * and three grades: from facts made before, with one of them
 * missing, from a line of JSON, and with the search for the smallest improvements.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GradeBenchmark {

    private static final int ITEMS = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Scheme scheme = scheme();
    private final String line = line();
    private final Facts facts = facts(line);
    private final Facts incomplete = facts(line.replace("\"amount20\":600000,", ""));

    @Setup
    public void check() {
        String grade = scheme.grade(facts, DAY).grade().map(Label::id).orElse("none");
        if (!grade.equals("middle")) {
            throw new IllegalStateException("the subject has the grade middle, was " + grade);
        }
    }

    @Benchmark
    public Optional<Label> gradeFromFacts() {
        return scheme.grade(facts, DAY).grade();
    }

    @Benchmark
    public Optional<Label> gradeWithAFactMissing() {
        return scheme.grade(incomplete, DAY).possible();
    }

    @Benchmark
    public Optional<Label> gradeFromJson() throws JsonProcessingException {
        return scheme.grade(GradeJson.read(scheme, line).facts(), DAY).grade();
    }

    @Benchmark
    public Optional<Next> gradeAndNext() {
        Grading grading = scheme.grade(facts, DAY);
        return grading.next();
    }

    private Facts facts(String line) {
        try {
            return GradeJson.read(scheme, line).facts();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line() {
        StringBuilder line = new StringBuilder("{\"id\":\"1\",\"facts\":{\"size\":\"large\"");
        for (int i = 0; i < ITEMS; i++) {
            line.append(",\"share").append(i).append("\":\"").append(i % 4 * 7).append(".5\"");
            line.append(",\"amount").append(i).append("\":").append(i * 30_000);
        }
        for (int i = 0; i < 4; i++) {
            line.append(",\"flag").append(i).append("\":true");
        }
        return line.append("}}").toString();
    }

    private static Scheme scheme() {
        StringBuilder json = new StringBuilder("{'format':'zhuji-scheme/1','id':'sheet','edition':'1','zh':'评分表',"
                + "'en':'sheet','status':'example','verification':'unverified','licence':'Apache-2.0','sources':{},"
                + "'facts':[{'id':'size','kind':'choice','zh':'规模','en':'size','words':["
                + "{'id':'large','zh':'大型','en':'large'},{'id':'sme','zh':'中小','en':'small'}]}");
        for (int i = 0; i < ITEMS; i++) {
            json.append(fact("share" + i, "'kind':'number','better':'higher'"));
            json.append(fact("amount" + i, "'kind':'number','better':'higher'"));
        }
        for (int i = 0; i < 4; i++) {
            json.append(fact("flag" + i, "'kind':'flag','better':'yes'"));
        }
        json.append("],'items':[");
        for (int i = 0; i < ITEMS; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{'id':'item" + i + "','zh':'项','en':'item','group':'all','variants':[")
                    .append("{'when':{'size':'large'},'tiers':[" + tiers(i, 2_000_000) + "]},")
                    .append("{'when':{'size':'sme'},'tiers':[" + tiers(i, 1_000_000) + "]}]}");
        }
        json.append(
                "],'totals':[{'id':'score','zh':'总分','en':'score','kind':'sum','group':'all','full':'120'}],'gates':[");
        for (int i = 0; i < 4; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{'id':'gate" + i + "','zh':'门槛','en':'gate','when':[[{'of':'flag" + i
                            + "','is':'yes'}]]}");
        }
        json.append("],'grades':[" + grade("junior", "{'met':'gate0'},{'met':'gate1'}") + ","
                + grade("middle", "{'met':'junior'},{'met':'gate2'},{'of':'score','atLeast':'60'}") + ","
                + grade("high", "{'met':'middle'},{'met':'gate3'},{'of':'score','atLeast':'100'}") + "]}");
        byte[] bytes = json.toString().replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try {
            return Scheme.read("sheet.json", new ByteArrayInputStream(bytes)).orThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fact(String id, String rest) {
        return ",{'id':'" + id + "','zh':'事实','en':'fact'," + rest + "}";
    }

    private static String grade(String id, String cells) {
        return "{'id':'" + id + "','zh':'级','en':'grade','when':[[" + cells + "]]}";
    }

    private static String tiers(int item, int amount) {
        return tier(item, 3, 20, amount) + "," + tier(item, 2, 15, amount / 2) + "," + tier(item, 1, 5, amount / 10);
    }

    private static String tier(int item, int points, int share, int amount) {
        return "{'points':'" + points + "','when':[[{'of':'share" + item + "','atLeast':'" + share
                + "'}],[{'of':'amount" + item + "','atLeast':'" + amount + "'}]]}";
    }
}
