/**
 * Scales, limits and statements on them, and whether the one admits the other: units, rounding and judgement by
 * GB/T 8170-2008, uncertainty by JCGM 106:2012, and reading all of it from text as people write it.
 *
 * <p>A limit is a set of values on a scale, and so is a statement. Read {@link io.zhuji.core.quantity.Limit} and
 * {@link io.zhuji.core.quantity.Judgement} first.
 */
package io.zhuji.core.quantity;
