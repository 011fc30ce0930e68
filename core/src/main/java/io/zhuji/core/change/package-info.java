/**
 * Change: what another catalog, or another day, changes; and which of a host's subjects that touches.
 *
 * <p>Read {@link io.zhuji.core.change.CatalogChanges} and {@link io.zhuji.core.change.SubjectIndex} first. A subject is what
 * a host keeps and judges by the catalog: a listing, a declaration. It stands on {@link io.zhuji.core.change.Footing
 * footings}, most often the standards it names and the kind of its goods; a {@link io.zhuji.core.change.CatalogChange change}
 * touches footings. So the index answers, in time proportional to what changed, which subjects have to be looked at again:
 *
 * <pre>{@code
 * SubjectIndex.Builder builder = SubjectIndex.builder();
 * for (Declaration declaration : all) builder.add(footingsOf(declaration));   // numbered 0, 1, 2 …
 * SubjectIndex index = builder.build();
 * CatalogChanges changes = CatalogChanges.between(before, after, today, inAYear);
 * int[] again = index.touchedBy(changes.all());
 * }</pre>
 */
package io.zhuji.core.change;
