/**
 * Watching declarations (声明跟踪): which of them a change of the catalog, a change of a product or the mere passing of days
 * makes stale, and from which day.
 *
 * <p>Read {@link io.zhuji.declaration.watch.Watch} and {@link io.zhuji.declaration.watch.Notice} first. An enterprise updates
 * its declaration in time when the executed standard changes (Measures for promoting enterprise standardization, order 83 of
 * 2023, article 15), and assesses its own standards when the product does (article 19); how many days "in time" is, the law
 * does not say, and a watch does not either.
 */
@NullMarked
package io.zhuji.declaration.watch;

import org.jspecify.annotations.NullMarked;
