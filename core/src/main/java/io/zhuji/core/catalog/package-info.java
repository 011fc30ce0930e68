/**
 * The catalog: one immutable snapshot of standards, kinds of goods and law, made of packs; where a citation stands on a day,
 * what applies to goods and why it does not, what holds between two editions.
 *
 * <p>A host's own data come as packs, or as lists by {@link io.zhuji.core.catalog.StandardsImport}, are examined by
 * {@link io.zhuji.core.catalog.Validation} and compared by {@link io.zhuji.core.catalog.Revision}.
 *
 * <p>Read {@link io.zhuji.core.catalog.Catalog} and {@link io.zhuji.core.catalog.Pack} first. {@code packs/PACKS.md} describes
 * the format of packs, {@code pack.schema.json} is its JSON Schema.
 */
package io.zhuji.core.catalog;
