/**
 * Comparing what two standards require: pairing their requirements, asking whether a pair can be compared at all, and how
 * they stand to each other.
 *
 * <p>Read {@link io.zhuji.core.compare.Comparison} and {@link io.zhuji.core.compare.Relation} first.
 */
package io.zhuji.core.compare;
