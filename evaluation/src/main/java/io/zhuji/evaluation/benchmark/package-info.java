/**
 * How good is this standard against others (对标)? The matrix of indicators and standards, what it comes to, what may be said of it,
 * and whether what is exported and what is sold at home is one (三同).
 *
 * <p>Read {@link io.zhuji.evaluation.benchmark.Benchmark} and {@link io.zhuji.evaluation.benchmark.Matrix} first.
 */
package io.zhuji.evaluation.benchmark;
