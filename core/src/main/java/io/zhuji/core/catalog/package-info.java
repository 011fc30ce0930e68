/**
 * The catalog: one immutable snapshot of standards, requirements, kinds of goods, names and law.
 *
 * <p>Read {@link io.zhuji.core.catalog.Catalog} first.
 */
package io.zhuji.core.catalog;
