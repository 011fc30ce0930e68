/**
 * Programmes with targets to be met by a day (行动方案): who counts, how far it is, what is still needed, what to expect.
 *
 * <p>Read {@link io.zhuji.evaluation.programme.Programme} and {@link io.zhuji.evaluation.programme.Tally} first.
 */
package io.zhuji.evaluation.programme;
