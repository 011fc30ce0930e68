/**
 * What a supervisor does with declared standards (监督检查): draws that anybody can replay, audits of a declared quality
 * level, statistics without firm identity, early warning, suspicion of falsified standards.
 *
 * <p>Read {@link io.zhuji.evaluation.supervision.Frame} and {@link io.zhuji.evaluation.supervision.Audit} first.
 */
package io.zhuji.evaluation.supervision;
