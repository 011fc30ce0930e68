package io.zhuji.evaluation.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How well laboratories agree on one indicator of one material (实验室间比对), after the logic of ISO 5725-2: standard deviations
 * within and between laboratories, and the laboratories that stand out by Mandel's statistics. Figures to four digits.
 *
 * @param laboratories   how many
 * @param results        how many
 * @param mean           the mean of all results
 * @param repeatability  s_r, within a laboratory
 * @param reproducibility s_R, between laboratories, at least s_r
 * @param agreement      each laboratory, in the order of its name
 */
public record Precision(
        int laboratories,
        int results,
        BigDecimal mean,
        BigDecimal repeatability,
        BigDecimal reproducibility,
        List<Laboratory> agreement) {

    /**
     * One laboratory.
     *
     * @param name        its name
     * @param mean        the mean of its results
     * @param h           how far its mean is from that of all, in deviations between means (Mandel's h)
     * @param k           how its spread compares with that of all (Mandel's k)
     * @param meanOff     whether h is beyond its critical value
     * @param spreadWide  whether k is beyond its critical value
     */
    public record Laboratory(
            String name, BigDecimal mean, BigDecimal h, BigDecimal k, boolean meanOff, boolean spreadWide) {

        public Laboratory {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(h, "h");
            Objects.requireNonNull(k, "k");
        }
    }

    public Precision {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(repeatability, "repeatability");
        Objects.requireNonNull(reproducibility, "reproducibility");
        agreement = List.copyOf(agreement);
    }

    /**
     * The precision of results.
     *
     * @param results         by laboratory: three laboratories or more, as many results of each, two or more
     * @param significance in percent, such as 1: how often a laboratory that does not stand out is said to
     */
    public static Precision of(Map<String, List<BigDecimal>> results, BigDecimal significance) {
        int p = results.size();
        if (p < 3) {
            throw new IllegalArgumentException("results must be of three laboratories or more, were of " + p);
        }
        if (significance.signum() <= 0 || significance.compareTo(BigDecimal.valueOf(50)) >= 0) {
            throw new IllegalArgumentException(
                    "significance must be above 0 and below 50 percent, was " + significance);
        }
        Map<String, List<BigDecimal>> sorted = new TreeMap<>(results);
        int n = sorted.values().iterator().next().size();
        double[] means = new double[p];
        double[] spreads = new double[p];
        int i = 0;
        for (Map.Entry<String, List<BigDecimal>> laboratory : sorted.entrySet()) {
            if (laboratory.getValue().size() != n || n < 2) {
                throw new IllegalArgumentException("every laboratory has as many results, two or more; "
                        + laboratory.getKey() + " has " + laboratory.getValue().size());
            }
            for (BigDecimal value : laboratory.getValue()) {
                means[i] += value.doubleValue() / n;
            }
            for (BigDecimal value : laboratory.getValue()) {
                spreads[i] += Math.pow(value.doubleValue() - means[i], 2) / (n - 1);
            }
            i++;
        }
        double mean = 0;
        double within = 0;
        for (int lab = 0; lab < p; lab++) {
            mean += means[lab] / p;
            within += spreads[lab] / p;
        }
        double ofMeans = 0;
        for (int lab = 0; lab < p; lab++) {
            ofMeans += Math.pow(means[lab] - mean, 2) / (p - 1);
        }
        double between = Math.max(0, ofMeans - within / n);
        double alpha = significance.movePointLeft(2).doubleValue();
        double t = TDistribution.of(p - 2).inverseSurvivalProbability(alpha / 2);
        double criticalH = (p - 1) * t / Math.sqrt(p * (t * t + p - 2));
        double f = FDistribution.of(n - 1, (double) (p - 1) * (n - 1)).inverseSurvivalProbability(alpha);
        double criticalK = Math.sqrt(p * f / (f + p - 1));
        List<Laboratory> agreement = new ArrayList<>();
        i = 0;
        for (String name : sorted.keySet()) {
            double h = ofMeans == 0 ? 0 : (means[i] - mean) / Math.sqrt(ofMeans);
            double k = within == 0 ? 0 : Math.sqrt(spreads[i] / within);
            agreement.add(new Laboratory(
                    name, decimal(means[i]), decimal(h), decimal(k), Math.abs(h) > criticalH, k > criticalK));
            i++;
        }
        return new Precision(
                p, p * n, decimal(mean), decimal(Math.sqrt(within)), decimal(Math.sqrt(between + within)), agreement);
    }

    private static BigDecimal decimal(double number) {
        return new BigDecimal(number).round(new MathContext(4, RoundingMode.HALF_UP));
    }
}
