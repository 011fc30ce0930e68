package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {

    private static final Probability FIVE = Probability.ofPercent(new BigDecimal("5"));
    private static final Probability TEN = Probability.ofPercent(new BigDecimal("10"));
    private static final AuditScheme LARGE = AuditScheme.of("GB/T 2828.4-2008").orElseThrow();
    private static final AuditScheme SMALL = AuditScheme.of("GB/T 2828.11-2008").orElseThrow();

    private static DeclaredLevel.Share share(String percent) {
        return new DeclaredLevel.Share(new BigDecimal(percent));
    }

    @Test
    void theStandardsOwnExample() {
        assertThat(new AuditPlan(125, 2).riskOfContradicting(share("0.65")).percent(2))
                .isEqualTo("4.87");
    }

    @ParameterizedTest(name = "N=100 D=5 n=10 L={0}: {1} %")
    @CsvSource({"0, 41.6, 1", "1, 7.6857, 4"})
    void smallPopulation(int limit, BigDecimal risk, int places) {
        assertThat(new AuditPlan(10, limit)
                        .riskOfContradicting(new DeclaredLevel.Items(100, 5))
                        .percent(places))
                .isEqualTo(risk);
    }

    @ParameterizedTest(name = "DQL {0} % L={1}: n={2}")
    @CsvSource({
        "0.65, 0, 7", "0.65, 1, 54", "0.65, 2, 126", "0.65, 3, 211",
        "1.0, 0, 5", "1.0, 1, 35", "1.0, 2, 82", "1.0, 3, 137",
        "2.5, 0, 2", "2.5, 1, 14", "2.5, 2, 33", "2.5, 3, 55",
        "4.0, 0, 1", "4.0, 1, 9", "4.0, 2, 21", "4.0, 3, 34",
        "10, 1, 3", "10, 2, 8", "10, 3, 14",
    })
    void largestSampleWithFivePercentRisk(String percent, int limit, int sampleSize) {
        AuditPlan plan = AuditPlan.largest(share(percent), limit, FIVE).orElseThrow();
        assertThat(plan).isEqualTo(new AuditPlan(sampleSize, limit));
        assertThat(new AuditPlan(sampleSize + 1, limit).riskOfContradicting(share(percent)))
                .isGreaterThan(FIVE);
    }

    @Test
    void aLevelOfTenPercentLeavesNoPlanWithLimitNought() {
        // one item already contradicts with 10 %
        assertThat(AuditPlan.largest(share("10"), 0, FIVE)).isEmpty();
        assertThat(new AuditPlan(1, 0).riskOfContradicting(share("10"))).isEqualTo(TEN);
    }

    @ParameterizedTest
    @CsvSource({"54, 1, 10.8", "126, 2, 6.41", "211, 3, 4.83"})
    void limitingRatio(int sampleSize, int limit, BigDecimal ratio) {
        assertThat(new AuditPlan(sampleSize, limit).limitingRatio(share("0.65"), TEN))
                .isEqualByComparingTo(ratio);
    }

    @Test
    void finderKeepsBothRisksWithTheSmallestSample() {
        DeclaredLevel level = share("1.0");
        DeclaredLevel worse = share("5.0");
        AuditPlan plan = AuditPlan.keeping(level, FIVE, worse, TEN).orElseThrow();
        assertThat(plan.riskOfContradicting(level)).isLessThanOrEqualTo(FIVE);
        assertThat(plan.riskOfMissing(worse)).isLessThanOrEqualTo(TEN);
        for (int limit = 0; limit <= 10; limit++) {
            for (int n = 1; n < plan.sampleSize(); n++) {
                AuditPlan smaller = new AuditPlan(n, limit);
                assertThat(smaller.riskOfContradicting(level).compareTo(FIVE) <= 0
                                && smaller.riskOfMissing(worse).compareTo(TEN) <= 0)
                        .as("%s", smaller)
                        .isFalse();
            }
        }
        assertThat(AuditPlan.keeping(level, FIVE, share("1.001"), TEN)).isEmpty();
        assertThatThrownBy(() -> AuditPlan.keeping(level, FIVE, new DeclaredLevel.Items(50, 5), TEN))
                .hasMessageContaining("Items[population=50");
    }

    @ParameterizedTest
    @CsvSource({"125, 2", "1, 0", "500, 10", "2000, 30", "10, 10"})
    void agreesWithCommonsStatistics(int n, int limit) {
        double binomial = BinomialDistribution.of(n, 0.0125).cumulativeProbability(limit);
        assertThat(share("1.25").atMost(limit, n).percent(9).doubleValue() / 100)
                .isCloseTo(binomial, Offset.offset(1e-9));
        double hypergeometric = HypergeometricDistribution.of(2000, 37, n).cumulativeProbability(limit);
        assertThat(new DeclaredLevel.Items(2000, 37).atMost(limit, n).percent(9).doubleValue() / 100)
                .isCloseTo(hypergeometric, Offset.offset(1e-9));
    }

    @ParameterizedTest(name = "{0} found: {1}")
    @CsvSource({"0, NOT_CONTRADICTED", "2, NOT_CONTRADICTED", "3, CONTRADICTED", "125, CONTRADICTED"})
    void moreThanTheLimitContradicts(int found, Audit.Conclusion conclusion) {
        Audit.Result result = new Audit(share("0.65"), new AuditPlan(125, 2), LARGE).conclude(found);
        assertThat(result.conclusion()).isEqualTo(conclusion);
        assertThat(result.findings()).hasSize(1);
        assertThat(result.risk()).hasToString("4.87 %");
    }

    @Test
    void neverSaysAccepted() {
        var messages = Supervision.messages();
        for (Finding finding : new Audit(share("0.65"), new AuditPlan(125, 2), LARGE)
                .conclude(0)
                .findings()) {
            assertThat(messages.text(finding, java.util.Locale.ENGLISH))
                    .contains("not contradicted")
                    .doesNotContain("accepted");
            assertThat(messages.text(finding, java.util.Locale.CHINESE))
                    .contains("不否定")
                    .doesNotContain("接收", "合格批");
        }
    }

    @Test
    void aPlanThatCannotKeepTheRiskSaysSo() {
        Audit.Result result = new Audit(new DeclaredLevel.Items(100, 5), new AuditPlan(10, 0), SMALL).conclude(1);
        assertThat(result.conclusion()).isEqualTo(Audit.Conclusion.CONTRADICTED);
        assertThat(result.findings()).extracting(Finding::reason).containsExactly("contradicted", "risk-above-scheme");
        assertThat(result.findings().get(1).facts())
                .containsEntry("risk", "41.62 %")
                .containsEntry("allowed", "5.00 %");
    }

    @Test
    void inspectingAllDecidesWithoutRisk() {
        Audit.Result result = new Audit(new DeclaredLevel.Items(40, 3), new AuditPlan(40, 3), SMALL).conclude(4);
        assertThat(result.conclusion()).isEqualTo(Audit.Conclusion.CONTRADICTED);
        assertThat(result.chance()).hasToString("0.00 %");
        assertThat(result.risk()).hasToString("0.00 %");
    }

    @Test
    void curveFallsFromOneAndPassesTheKnownRisk() {
        List<AuditPlan.Point> curve = new AuditPlan(125, 2).curve(new BigDecimal("6.5"), 10);
        assertThat(curve).hasSize(11);
        assertThat(curve.get(0).notContradicted()).hasToString("100.00 %");
        assertThat(curve.get(1).percent()).isEqualByComparingTo("0.65");
        assertThat(curve.get(1).notContradicted()).hasToString("95.13 %");
        for (int i = 1; i < curve.size(); i++) {
            assertThat(curve.get(i).notContradicted())
                    .isLessThan(curve.get(i - 1).notContradicted());
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "100", "-1"})
    void aShareIsAboveNoughtAndBelowAHundred(String percent) {
        assertThatThrownBy(() -> share(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(percent);
    }
}
