/**
 * Products and the numbers that stand on them: safety classes, GTIN, CCC and licence numbers.
 *
 * <p>Read {@link io.zhuji.core.product.Gtin} and {@link io.zhuji.core.product.SafetyClass} first. Each number type has
 * {@code parse} for the host's own values, {@code tryParse} for text from outside and {@code fault}, which names what is wrong.
 */
package io.zhuji.core.product;
