/**
 * Products and the numbers that stand on them: kinds of goods, safety classes, GTIN, CCC and licence numbers.
 *
 * <p>Read {@link io.zhuji.core.product.SafetyClass} first.
 */
package io.zhuji.core.product;
