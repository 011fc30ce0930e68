package io.zhuji.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableWriter;
import io.zhuji.evaluation.conformity.Methods;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Methods METHODS = Methods.of(Sets.CATALOG);

    private static Benchmark benchmark(RequirementSet subject, RequirementSet... targets) {
        return Benchmark.of(subject, List.of(targets), List.of(), METHODS, ON);
    }

    /** Schemes section b: REACHED, EXCEEDED, GAP over all that can be compared; section g: what may be called higher. */
    @ParameterizedTest(name = "{0} against {1}: {2}, higher {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a ≤20 mg/kg            | a ≤20 mg/kg            | REACHED        | false | NOTHING_HIGHER
            a ≤10 mg/kg            | a ≤20 mg/kg            | EXCEEDED       | true  |
            a <20 mg/kg            | a ≤20 mg/kg            | EXCEEDED       | true  |
            a ≤0.001 %             | a ≤20 mg/kg            | EXCEEDED       | true  |
            a ≤30 mg/kg            | a ≤20 mg/kg            | GAP            | false | LOWER,NOTHING_HIGHER
            a ≥95 %                | a ≥90 %                | EXCEEDED       | true  |
            a ≥85 %                | a ≥90 %                | GAP            | false | LOWER,NOTHING_HIGHER
            a 5.0~7.0              | a 4.0~7.5              | EXCEEDED       | true  |
            a 3.5~8.0              | a 4.0~7.5              | GAP            | false | LOWER,NOTHING_HIGHER
            a 3.5~7.0              | a 4.0~7.5              | GAP            | false | MIXED,NOTHING_HIGHER
            a 4.0~7.5              | a 4.0~7.5              | REACHED        | false | NOTHING_HIGHER
            a 色牢度≥4级           | a 色牢度≥3-4级         | EXCEEDED       | true  |
            a 色牢度≥3级           | a 色牢度≥3-4级         | GAP            | false | LOWER,NOTHING_HIGHER
            a ≤10 mg/kg; b ≤20 mg/kg | a ≤20 mg/kg; b ≤20 mg/kg | EXCEEDED   | true  |
            a ≤10 mg/kg; b ≤30 mg/kg | a ≤20 mg/kg; b ≤20 mg/kg | GAP        | false | LOWER
            a ≤10 mg/kg            | a ≤20 mg/kg; b ≤20 mg/kg | GAP          | false | MISSING
            a ≤10 mg/kg; c ≤1 mm   | a ≤20 mg/kg            | EXCEEDED       | true  |
            a ≤20 mg/kg; c ≤1 mm   | a ≤20 mg/kg            | REACHED        | false | NOTHING_HIGHER
            a ≤10 mg/L             | a ≤20 mg/kg            | NOT_COMPARABLE | false | NOT_COMPARABLE,NOTHING_HIGHER
            a ≤10 mg/kg; b ≤10 mg/L | a ≤20 mg/kg; b ≤20 mg/kg | EXCEEDED    | false | NOT_COMPARABLE
            hcho.chamber ≤10 mg/kg | hcho.desiccator ≤20 mg/kg | NOT_COMPARABLE | false | NOT_COMPARABLE,NOTHING_HIGHER
            a ≤10 mg/kg # GB/T 1 # x | a ≤20 mg/kg # GB/T 2 # y | NOT_COMPARABLE | false | NOT_COMPARABLE,NOTHING_HIGHER
            a ≤10 mg/kg # GB/T 1 | a ≤20 mg/kg # GB/T 2 | EXCEEDED       | false | METHOD_NOT_KNOWN,NOTHING_HIGHER
            a ≤10 mg/kg # GB/T 2912.1-2009 | a ≤20 mg/kg # GB/T 2912.1 | EXCEEDED | true |
            """)
    void concludesAndLetsOnlyAProvenClaimStand(
            String own, String target, Result.Level level, boolean higher, String reasons) {
        Benchmark benchmark = benchmark(
                Sets.of("Q/ABC 1-2026", Force.VOLUNTARY, own.replace("#", "|")),
                Sets.of("GB/T 90001-2020", Force.RECOMMENDED, target.replace("#", "|")));
        assertThat(benchmark.matrix().result(0).level()).isEqualTo(level);
        Claim claim = benchmark.claims().get(0).orElseThrow();
        assertThat(claim.allowed()).isEqualTo(higher);
        List<String> given = claim.reasons().stream().map(Enum::name).toList();
        assertThat(String.join(",", given)).isEqualTo(reasons == null ? "" : reasons);
    }

    @Test
    void whatIsHeldInPartProvesNoClaim() {
        RequirementSet own = Sets.of("Q/ABC 1-2026", Force.VOLUNTARY, "a ≤10 mg/kg");
        RequirementSet target = Sets.of("GB/T 90001-2020", Force.RECOMMENDED, false, "a ≤20 mg/kg");
        Claim claim = benchmark(own, target).claims().get(0).orElseThrow();
        assertThat(claim.allowed()).isFalse();
        assertThat(claim.reasons()).containsExactly(Claim.Reason.TARGET_PARTLY_HELD);
        assertThat(claim.grading().possible()).isPresent();
    }

    private static String told(Benchmark benchmark, String rule) {
        TreeSet<String> told = new TreeSet<>();
        for (Finding finding : benchmark.report(Sets.CATALOG, ON).findings()) {
            if (finding.rule().text().equals("benchmark." + rule)) {
                told.add(finding.outcome() + " " + finding.reason());
            }
        }
        return String.join(", ", told);
    }

    /** Schemes section g: lower than mandatory breaks the law, lower than recommended asks for a remark. */
    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a ≤10 mg/kg | a ≤20 mg/kg              | CONFORMS kept    | CONFORMS not-due
            a ≤30 mg/kg | a ≤20 mg/kg              | VIOLATION lower  | NOTICE due
            a 3.5~7.0   | a 4.0~7.5                | VIOLATION lower  | NOTICE due
            a ≤10 mg/kg | a ≤20 mg/kg; b ≤20 mg/kg | SUSPECT missing  | NOTICE due
            a ≤10 mg/L  | a ≤20 mg/kg              | UNKNOWN open     | CONFORMS not-due
            """)
    void theLawAsksMoreOfAFloorThanOfAnExample(String own, String target, String floor, String remark) {
        RequirementSet subject = Sets.of("Q/ABC 1-2026", Force.VOLUNTARY, own);
        Benchmark mandatory = benchmark(subject, Sets.of("GB 90001-2020", Force.MANDATORY, target));
        assertThat(told(mandatory, "floor")).isEqualTo(floor);
        assertThat(told(mandatory, "remark")).isEqualTo("NOT_APPLICABLE no-recommended-target");
        assertThat(told(mandatory, "higher")).isEqualTo("NOT_APPLICABLE no-recommended-target");
        Benchmark recommended = benchmark(subject, Sets.of("GB/T 90001-2020", Force.RECOMMENDED, target));
        assertThat(told(recommended, "floor")).isEqualTo("NOT_APPLICABLE no-mandatory-target");
        assertThat(told(recommended, "remark")).isEqualTo(remark);
        for (Finding finding : mandatory.report(Sets.CATALOG, ON).findings()) {
            if (finding.outcome() == Outcome.VIOLATION) {
                assertThat(finding.basis()).contains("SL-21a");
            }
        }
    }

    @Test
    void mandatoryAndForeignStandardsHaveNoFloorOfOurs() {
        RequirementSet target = Sets.of("GB 90001-2020", Force.MANDATORY, "a ≤20 mg/kg");
        for (Force force : List.of(Force.MANDATORY, Force.FOREIGN)) {
            assertThat(told(benchmark(Sets.of("EN 1-2020", force, "a ≤30 mg/kg"), target), "floor"))
                    .isEqualTo("NOT_APPLICABLE no-mandatory-target");
        }
    }

    /** Beyond national and industry standards at once. */
    @ParameterizedTest(name = "{0}: national {1}, industry {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a ≤10 mg/kg              | a ≤20 mg/kg | a ≤15 mg/kg | BEYOND
            a ≤10 mg/kg              | a ≤20 mg/kg | a ≤10 mg/kg | NOT_BEYOND
            a ≤10 mg/kg              | a ≤20 mg/kg | a ≤5 mg/kg  | NOT_BEYOND
            a ≤10 mg/kg              | a ≤20 mg/kg | a ≤15 mg/L  | NOT_PROVEN
            a ≤10 mg/kg              | a ≤20 mg/kg |             | NOT_PROVEN
            a ≤10 mg/kg              |             | a ≤15 mg/kg | NOT_PROVEN
            a ≤20 mg/kg; n ≤1 mm     | a ≤20 mg/kg | a ≤20 mg/kg | BEYOND
            a ≤20 mg/kg              | a ≤20 mg/kg | a ≤20 mg/kg | NOT_BEYOND
            a ≤10 mg/kg              | a ≤20 mg/kg | b ≤15 mg/kg | NOT_BEYOND
            a ≤10 mg/kg; b ≤10 mg/kg | a ≤20 mg/kg | b ≤15 mg/kg | BEYOND
            """)
    void innovationGoesBeyondBothTiersAtOnce(String own, String national, String industry, Innovation.Verdict verdict) {
        List<RequirementSet> targets = new ArrayList<>();
        targets.add(Sets.of("T/ABC 1-2020", Force.VOLUNTARY, "a ≤1 mg/kg"));
        if (national != null) {
            targets.add(Sets.of("GB/T 90001-2020", Force.RECOMMENDED, national));
        }
        if (industry != null) {
            targets.add(Sets.of("FZ/T 90001-2020", Force.RECOMMENDED, industry));
        }
        Matrix matrix = Matrix.of(Sets.of("Q/ABC 1-2026", Force.VOLUNTARY, own), targets);
        assertThat(Innovation.of(matrix, METHODS).verdict()).isEqualTo(verdict);
    }

    /** The worked comparisons, with the figures of the catalog. */
    @ParameterizedTest(name = "case {0}: {1} against {2} is {4} on {3}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | STANDARD 100 by OEKO-TEX@I | GB 18401-2010@A | formaldehyde  | STRICTER
            2  | T/ZZB 3299-2023            | GB 18401-2010@A | ph            | STRICTER
            2  | GB 18401-2010@B            | GB 18401-2003@B | ph            | LOOSER
            3  | T/ZZB 3299-2023            | GB 18401-2010@A | cf_water      | STRICTER
            6  | EN 71-3:2019+A1:2021@III   | GB 6675.4-2014  | migr_lead     | STRICTER
            6  | EN 71-3:2019+A1:2021@III   | GB 6675.4-2014  | migr_antimony | LOOSER
            6  | EN 71-3:2019+A1:2021@III   | GB 6675.4-2014  | migr_barium   | LOOSER
            9  | GB/T 39600-2021@ENF        | GB 18580-2025@E1 | hcho_emission_chamber | STRICTER
            """)
    void comparisonsOfTheCatalogComeOutAsByHand(
            int number, String subject, String target, String indicator, Relation relation) {
        Matrix matrix = Matrix.of(side(subject), List.of(side(target)));
        assertThat(matrix.rows())
                .filteredOn(row -> row.indicator().id().equals(indicator))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.cells().get(0).orElseThrow().relation()).isIn(relation, Relation.NOT_COMPARABLE))
                .anySatisfy(row ->
                        assertThat(row.cells().get(0).orElseThrow().relation()).isEqualTo(relation));
    }

    private static RequirementSet side(String written) {
        int at = written.lastIndexOf('@');
        return at < 0 ? Sets.held(written) : Sets.held(written.substring(0, at)).ofClass(written.substring(at + 1));
    }

    @Test
    void theMatrixSaysWhatTheComparisonsSay() {
        RequirementSet subject = side("GB 18401-2010@A");
        List<RequirementSet> targets = new ArrayList<>();
        for (String target : List.of(
                "GB 18401-2010@B",
                "GB 18401-2003@A",
                "GB 31701-2015@A",
                "STANDARD 100 by OEKO-TEX@I",
                "T/ZZB 3299-2023")) {
            targets.add(side(target));
        }
        Matrix matrix = Matrix.of(subject, targets);
        for (int i = 0; i < targets.size(); i++) {
            Comparison comparison = Comparison.of(subject, targets.get(i));
            List<Comparison.Row> cells = new ArrayList<>();
            for (Matrix.Row row : matrix.rows()) {
                row.cells().get(i).ifPresent(cells::add);
            }
            assertThat(cells).containsExactlyInAnyOrderElementsOf(comparison.rows());
        }
    }

    @Test
    void ownValuesAreHeldAgainstOwnAndTargetLimits() {
        Benchmark benchmark = Benchmark.of(
                side("GB 18401-2010@B"),
                List.of(side("GB 18401-2010@A")),
                List.of(
                        new Measurement("甲醛", "36 mg/kg", "GB/T 2912.1-2009"),
                        new Measurement("pH", "8.0", "GB/T 7573"),
                        new Measurement("耐水色牢度", "4级", "")),
                METHODS,
                ON);
        Map<String, Benchmark.Measured> measured = new HashMap<>();
        for (int i = 0; i < benchmark.matrix().rows().size(); i++) {
            String id = benchmark.matrix().rows().get(i).indicator().id();
            benchmark.measured().get(i).ifPresent(of -> measured.put(id, of));
        }
        assertThat(measured.get("formaldehyde").own()).isEqualTo(Verdict.CONFORMS);
        assertThat(measured.get("formaldehyde").targets()).containsExactly(Verdict.VIOLATES);
        assertThat(measured.get("ph").own()).isEqualTo(Verdict.CONFORMS);
        assertThat(measured.get("ph").targets()).containsExactly(Verdict.VIOLATES);
        // without a method a value proves nothing
        assertThat(measured.get("cf_water").own()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void everyConclusionHasASentenceInBothLanguagesThatNamesOnlyItsFacts() {
        Messages messages = Benchmark.messages();
        TreeSet<String> keys = new TreeSet<>();
        for (var rule : BenchmarkRules.all()) {
            for (var verdict : rule.verdicts()) {
                String key = rule.id() + "." + verdict.reason();
                keys.add(key);
                Map<String, String> facts = new HashMap<>();
                verdict.facts().forEach(fact -> facts.put(fact, "<" + fact + ">"));
                Finding finding = new Finding(
                        rule.id(), verdict.outcome(), verdict.reason(), verdict.gap(), Pointer.ROOT, facts, List.of());
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertThat(messages.text(key, locale)).as(key).isPresent();
                    assertThat(messages.text(finding, locale)).as(key).doesNotContain("{", "}");
                }
            }
        }
        assertThat(messages.keys()).isEqualTo(keys);
    }

    @Test
    void pageAndWorkbookShowAllAndNoTextBecomesAFormula() throws IOException {
        RequirementSet hostile = new RequirementSet(
                "=HYPERLINK(\"http://x\")", side("GB 18401-2010@B").requirements(), true);
        Benchmark benchmark = benchmark(hostile, side("GB 18401-2010@A"), side("STANDARD 100 by OEKO-TEX@I"));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String html = BenchmarkPage.of(benchmark, benchmark.report(Sets.CATALOG, ON), Sets.CATALOG, locale)
                    .html();
            assertThat(html).contains("<svg", "polygon", "aria-label", Sets.CATALOG.digest());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (TableWriter table = TableWriter.xlsx(out)) {
                BenchmarkTable.write(benchmark, table, locale);
            }
            String sheet = new String(out.toByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(sheet).startsWith("PK").doesNotContain("<f>");
            List<String> texts = new ArrayList<>();
            TableReader.standard()
                    .read(
                            "b.xlsx",
                            new ByteArrayInputStream(out.toByteArray()),
                            row -> row.cells().forEach(cell -> texts.add(cell.text())));
            assertThat(texts).contains("=HYPERLINK(\"http://x\")", "GB 18401-2010@A");
        }
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        BenchmarkWords words = new BenchmarkWords(Locale.ENGLISH);
        for (Result.Level level : Result.Level.values()) {
            assertThat(words.of(level)).isNotBlank();
        }
        for (Claim.Reason reason : Claim.Reason.values()) {
            assertThat(words.of("claim." + reason)).isNotBlank();
        }
        for (Innovation.Verdict verdict : Innovation.Verdict.values()) {
            assertThat(words.of("innovation." + verdict)).isNotBlank();
        }
        for (Methods.Fit fit : Methods.Fit.values()) {
            assertThat(words.of(fit)).isNotBlank();
        }
    }

    @Test
    void aMatrixHasATarget() {
        assertThatThrownBy(() -> Matrix.of(side("GB 18401-2010@A"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
