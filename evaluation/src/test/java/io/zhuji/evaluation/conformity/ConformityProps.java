package io.zhuji.evaluation.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConformityProps {

    private static final Conformity CONFORMITY = Conformity.of(Catalog.builtIn());
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final String[] MEMBERS = {
        "id",
        "number",
        "on",
        "laboratory",
        "dates",
        "sample",
        "declared",
        "mandatory",
        "own",
        "plan",
        "decision",
        "items",
        "name",
        "accreditation",
        "sampled",
        "tested",
        "issued",
        "category",
        "class",
        "specimens",
        "fromMonths",
        "toMonths",
        "traits",
        "amounts",
        "values",
        "standard",
        "rounding",
        "limit",
        "method",
        "indicators",
        "size",
        "classes",
        "accept",
        "reject",
        "rule",
        "multiple",
        "value",
        "unit",
        "uncertainty",
        "k",
        "specimen",
        "severity",
        "x"
    };
    private static final String[] TEXTS = {
        "",
        "甲醛",
        "pH值",
        "GB 18401-2010@A",
        "GB/T 2912.1",
        "15",
        "<20",
        "NaN",
        "合格",
        "mg/kg",
        "2026-10-01",
        "2026-02-30",
        "A",
        "cloth.infant",
        "rounded",
        "zones",
        "≤20 mg/kg",
        "1e999999999",
        "\\ud800",
        "3-4级",
        "-1",
        "不适用",
        "±2"
    };

    private static String json(Random random, int depth) {
        int kind = random.nextInt(depth > 5 ? 5 : 9);
        return switch (kind) {
            case 0 -> "null";
            case 1 -> random.nextBoolean() ? "true" : "false";
            case 2 -> random.nextInt(4) == 0 ? "1e999999999" : Integer.toString(random.nextInt(40) - 5);
            case 3, 4 -> '"' + TEXTS[random.nextInt(TEXTS.length)] + '"';
            case 5, 6 -> {
                List<String> elements = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    elements.add(json(random, depth + 1));
                }
                yield "[" + String.join(",", elements) + "]";
            }
            default -> {
                List<String> members = new ArrayList<>();
                for (int i = random.nextInt(12); i > 0; i--) {
                    members.add('"' + MEMBERS[random.nextInt(MEMBERS.length)] + "\":" + json(random, depth + 1));
                }
                yield "{" + String.join(",", members) + "}";
            }
        };
    }

    @Property(tries = 3000)
    void anyJsonValueGivesAReport(@ForAll long seed) throws JsonProcessingException {
        String text = json(new Random(seed), 0);
        ConformityJson.Reading reading = ConformityJson.read(text);
        ConformityReport judged = CONFORMITY.judgeFully(reading.report(), ON).after(reading.findings());
        assertThat(judged.report().complete()).as(text).isTrue();
        String line = ConformityJson.write(judged, Decision.ACCEPT, Conformity.messages(), Locale.CHINESE);
        assertThat(line).doesNotContain("\n");
        for (Finding finding : judged.report().findings()) {
            assertThat(finding.at()).isNotNull();
        }
    }

    private static TestReport report(List<TestReport.Item> items) {
        return new TestReport(
                "",
                "",
                new TestReport.Laboratory("L", "C"),
                TestReport.Dates.NONE,
                Sample.NONE,
                List.of(new TestReport.Executed(
                        Pointer.ROOT, "GB 18401-2010", "A", io.zhuji.core.quantity.Method.FULL)),
                List.of(),
                List.of(),
                java.util.Optional.empty(),
                io.zhuji.core.quantity.DecisionRule.SIMPLE,
                items);
    }

    private static TestReport.Item item(int i, String name, String method, String value, String unit) {
        return new TestReport.Item(
                Pointer.ROOT.then("items").then(i),
                name,
                method,
                value,
                unit,
                "",
                "",
                Integer.toString(i),
                "",
                "",
                "",
                "");
    }

    private static int rank(Side.Verdict verdict) {
        return verdict == Side.Verdict.FAILS ? 2 : verdict == Side.Verdict.UNDECIDED ? 1 : 0;
    }

    @Property(tries = 500)
    void moreOfASubstanceNeverMendsAVerdict(
            @ForAll @IntRange(max = 400) int tenths, @ForAll @IntRange(max = 100) int more) {
        List<Side.Verdict> verdicts = new ArrayList<>();
        for (int each : List.of(tenths, tenths + more)) {
            String value = BigDecimal.valueOf(each, 1).toPlainString();
            verdicts.add(CONFORMITY
                    .judge(report(List.of(item(0, "甲醛", "GB/T 2912.1", value, "mg/kg"))), ON)
                    .declared()
                    .verdict());
        }
        assertThat(rank(verdicts.get(1))).isGreaterThanOrEqualTo(rank(verdicts.get(0)));
    }

    @Property(tries = 200)
    void theOrderOfResultsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<TestReport.Item> items = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            items.add(
                    random.nextBoolean()
                            ? item(i, "甲醛", "GB/T 2912.1", Integer.toString(10 + random.nextInt(15)), "mg/kg")
                            : item(i, "耐水色牢度", "GB/T 5713", random.nextBoolean() ? "3-4" : "3", "级"));
        }
        List<TestReport.Item> other = new ArrayList<>(items);
        Collections.shuffle(other, random);
        ConformityReport one = CONFORMITY.judge(report(items), ON);
        ConformityReport two = CONFORMITY.judge(report(other), ON);
        assertThat(two.declared().verdict()).isEqualTo(one.declared().verdict());
        assertThat(byPlace(two)).isEqualTo(byPlace(one));
    }

    private static Map<String, String> byPlace(ConformityReport report) {
        Map<String, String> lines = new TreeMap<>();
        for (Line line : report.declared().lines()) {
            lines.put(line.at().text(), line.verdict() + line.reason());
        }
        return lines;
    }
}
