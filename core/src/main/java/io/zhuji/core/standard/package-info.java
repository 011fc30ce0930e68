/**
 * Standards by number: reading and printing numbers, finding them in text, what an edition is and its standing on a day.
 *
 * <p>Read {@link io.zhuji.core.standard.StandardReference} and {@link io.zhuji.core.standard.Citation} first.
 */
package io.zhuji.core.standard;
