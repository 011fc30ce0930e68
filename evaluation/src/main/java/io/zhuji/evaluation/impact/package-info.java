/**
 * Impact: what a change of the catalog, or the days to come, do to the verdicts on what a host keeps; which, from which day,
 * and why.
 *
 * <p>Read {@link io.zhuji.evaluation.impact.Impact} and {@link io.zhuji.evaluation.impact.Verdicts} first.
 */
package io.zhuji.evaluation.impact;
