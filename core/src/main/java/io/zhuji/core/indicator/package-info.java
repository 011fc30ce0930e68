/**
 * What standards set limits on: indicators, and the requirements that a standard makes of them, with the methods by which
 * their figures are found.
 *
 * <p>Read {@link io.zhuji.core.indicator.Requirement} and {@link io.zhuji.core.indicator.Indicator} first.
 */
package io.zhuji.core.indicator;
