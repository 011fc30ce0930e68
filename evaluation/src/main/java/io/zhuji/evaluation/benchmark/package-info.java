/**
 * How good is this standard against others (对标)?
 *
 * <p>Read {@link io.zhuji.evaluation.benchmark.ComparisonPage} and {@link io.zhuji.core.compare.Comparison} first.
 */
package io.zhuji.evaluation.benchmark;
