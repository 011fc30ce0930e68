/**
 * How a page becomes HTML: the frame around its parts and the output that keeps foreign text harmless. The templates are
 * compiled into this package; it is not exported.
 *
 * <p>Read {@link io.zhuji.declaration.page.html.SafeOutput} and {@link io.zhuji.declaration.page.html.Frame} first.
 */
package io.zhuji.declaration.page.html;
