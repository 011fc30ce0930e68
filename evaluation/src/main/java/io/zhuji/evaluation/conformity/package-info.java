/**
 * Test reports held against what was declared and, apart from that, against what is mandatory (符合性判定): two verdicts that are
 * never mixed;
 * and the gates: may goods be made, sold, imported or provided on a day?
 *
 * <p>Read {@link io.zhuji.evaluation.conformity.Conformity} and {@link io.zhuji.evaluation.conformity.Gates} first.
 */
package io.zhuji.evaluation.conformity;
