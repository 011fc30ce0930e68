/**
 * Confidence and prediction intervals, tail probabilities and run lengths (统计推断).
 *
 * <p>The only package that computes in binary floating point: quantiles have no exact form. What comes out are decimals
 * rounded to the safe side and whole numbers to compare with; nothing here judges a subject. Read
 * {@link io.zhuji.evaluation.statistics.Interval} and {@link io.zhuji.evaluation.statistics.BernoulliCusum} first.
 */
package io.zhuji.evaluation.statistics;
