/**
 * An ERP system's export on its way to lawful declarations.
 *
 * <p>Read {@link io.zhuji.examples.erp.Main} and {@link io.zhuji.examples.erp.Declarations} first. Enterprise, products and own
 * standards are invented; the national and industry standards are those of the catalog.
 */
@NullMarked
package io.zhuji.examples.erp;

import org.jspecify.annotations.NullMarked;
