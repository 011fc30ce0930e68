/**
 * What a standard, an indicator, a limit and a finding are.
 *
 * <p>Read {@link io.zhuji.core.standard.StandardReference} and {@link io.zhuji.core.catalog.Catalog} first.
 */
@org.jspecify.annotations.NullMarked
// modules it exports to stand above it and are not there when it is compiled
@SuppressWarnings("module")
module io.zhuji.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires static de.siegmar.fastcsv;
    requires static transitive org.jspecify;

    exports io.zhuji.core.catalog;
    exports io.zhuji.core.change;
    exports io.zhuji.core.compare;
    exports io.zhuji.core.finding;
    exports io.zhuji.core.indicator;
    exports io.zhuji.core.party;
    exports io.zhuji.core.product;
    exports io.zhuji.core.quantity;
    // for the other modules of the library, not for hosts
    exports io.zhuji.core.digest to
            io.zhuji.declaration,
            io.zhuji.evaluation;
    exports io.zhuji.core.resource to
            io.zhuji.declaration,
            io.zhuji.evaluation;
    exports io.zhuji.core.rule;
    exports io.zhuji.core.standard;
    exports io.zhuji.core.table;
}
