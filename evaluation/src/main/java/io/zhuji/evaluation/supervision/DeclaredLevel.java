package io.zhuji.evaluation.supervision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/** A quality level somebody declares (声称质量水平, DQL): how much of a population does not conform. */
public sealed interface DeclaredLevel {

    /** The probability of at most so many nonconforming items in a sample, were the level true. Exact. */
    Probability atMost(int nonconforming, int sampleSize);

    /** The largest sample that can be taken. */
    int largestSample();

    /**
     * A share of a population so large that taking a sample does not change it: binomial (GB/T 2828.4).
     *
     * @param percent nonconforming items in percent, above 0 and below 100
     */
    record Share(BigDecimal percent) implements DeclaredLevel {

        /** Larger samples than this are asked of nobody, and their exact numbers grow out of hand. */
        public static final int LARGEST = 10_000;

        public Share {
            Objects.requireNonNull(percent, "percent");
            if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) >= 0) {
                throw new IllegalArgumentException("percent must be above 0 and below 100, was " + percent);
            }
        }

        @Override
        public Probability atMost(int nonconforming, int sampleSize) {
            checkSample(sampleSize, LARGEST);
            if (nonconforming < 0) {
                return new Probability(BigInteger.ZERO, BigInteger.ONE);
            }
            if (nonconforming >= sampleSize) {
                return new Probability(BigInteger.ONE, BigInteger.ONE);
            }
            Probability one = Probability.ofPercent(percent);
            BigInteger bad = one.numerator();
            BigInteger good = one.denominator().subtract(bad);
            BigInteger choose = BigInteger.ONE;
            BigInteger sum = BigInteger.ZERO;
            // Horner over the powers of good: sum of C(n,k) bad^k good^(L-k)
            BigInteger power = BigInteger.ONE;
            for (int k = 0; k <= nonconforming; k++) {
                sum = sum.multiply(good).add(choose.multiply(power));
                power = power.multiply(bad);
                choose = choose.multiply(BigInteger.valueOf(sampleSize - k)).divide(BigInteger.valueOf(k + 1));
            }
            return new Probability(
                    sum.multiply(good.pow(sampleSize - nonconforming)),
                    one.denominator().pow(sampleSize));
        }

        @Override
        public int largestSample() {
            return LARGEST;
        }
    }

    /**
     * A number of items of a small population, from which items found are not returned: hypergeometric (GB/T 2828.11).
     *
     * @param population    how many items there are, 1 or more
     * @param nonconforming how many of them do not conform, 0 to the population
     */
    record Items(int population, int nonconforming) implements DeclaredLevel {

        public Items {
            if (population < 1) {
                throw new IllegalArgumentException("population must be at least 1, was " + population);
            }
            if (nonconforming < 0 || nonconforming > population) {
                throw new IllegalArgumentException("nonconforming must be 0.." + population + ", was " + nonconforming);
            }
        }

        @Override
        public Probability atMost(int found, int sampleSize) {
            checkSample(sampleSize, population);
            BigInteger sum = BigInteger.ZERO;
            for (int k = 0; k <= Math.min(found, Math.min(nonconforming, sampleSize)); k++) {
                sum = sum.add(choose(nonconforming, k).multiply(choose(population - nonconforming, sampleSize - k)));
            }
            return new Probability(sum, choose(population, sampleSize));
        }

        private static BigInteger choose(int n, int k) {
            if (k < 0 || k > n) {
                return BigInteger.ZERO;
            }
            BigInteger result = BigInteger.ONE;
            for (int i = 0; i < Math.min(k, n - k); i++) {
                result = result.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
            }
            return result;
        }

        @Override
        public int largestSample() {
            return population;
        }
    }

    private static void checkSample(int sampleSize, int largest) {
        if (sampleSize < 1 || sampleSize > largest) {
            throw new IllegalArgumentException("sampleSize must be 1.." + largest + ", was " + sampleSize);
        }
    }
}
