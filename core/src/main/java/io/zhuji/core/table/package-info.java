/**
 * Tables as people keep them (表格): rows of text cells with their address, read from CSV and XLSX, and written so that no cell
 * becomes a formula. Knows nothing of standards.
 *
 * <p>Read {@link io.zhuji.core.table.TableReader} and {@link io.zhuji.core.table.ColumnMapping} first.
 */
@org.jspecify.annotations.NullMarked
package io.zhuji.core.table;
