/**
 * Pages: one frame for every HTML page of the library, and the parts pages are made of: tiles, bar charts, tables, prose,
 * and entries with remarks, to be searched and filtered.
 *
 * <p>Read {@link io.zhuji.declaration.page.Page} and {@link io.zhuji.declaration.page.Part} first.
 */
package io.zhuji.declaration.page;
