/**
 * Reference: every rule of the library with its conclusions, its sentences and its law, made from the rules themselves.
 *
 * <p>Read {@link io.zhuji.evaluation.reference.RuleReference} and {@link io.zhuji.evaluation.reference.Chapter} first.
 */
package io.zhuji.evaluation.reference;
