package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.StandardReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An indicator of an own standard that is made public (公开的指标): what is promised, and how it is found.
 *
 * @param name         what it is called
 * @param indicator    the id of the indicator in the catalog, where it is one of those
 * @param kind         functional or performance, where it is told
 * @param limit        the values promised, its digits as written; its scale holds the unit
 * @param written      the limit as it was written, unit and all
 * @param methods      the methods by which the figure is found
 * @param standard     the own standard it stands in, where several are executed
 * @param productClass the class or grade of the goods it is for; empty for all
 * @param part         the part of the goods it is for; empty for all
 * @param condition    the condition it holds under; empty for always
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "name",
    "indicator",
    "kind",
    "limit",
    "written",
    "methods",
    "standard",
    "productClass",
    "part",
    "condition"
})
public record DeclaredIndicator(
        String name,
        Optional<String> indicator,
        Kind kind,
        Limit limit,
        String written,
        List<DeclaredMethod> methods,
        Optional<StandardReference> standard,
        String productClass,
        String part,
        String condition) {

    /** The kinds that article 27 of the Standardization Law tells apart. */
    public enum Kind {
        /** 功能指标: of a product or service. */
        FUNCTIONAL,
        /** 性能指标: of a product. */
        PERFORMANCE,
        /** Not told which. */
        UNSTATED
    }

    public DeclaredIndicator {
        name = Told.require("name", name);
        indicator = Told.orAbsent("indicator", indicator);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(limit, "limit");
        written = Told.require("written", written);
        methods = List.copyOf(methods);
        Objects.requireNonNull(standard, "standard");
        productClass = Told.orEmpty("productClass", productClass);
        part = Told.orEmpty("part", part);
        condition = Told.orEmpty("condition", condition);
    }

    /**
     * An indicator for all of the goods.
     *
     * @param limit   read by {@link Limit#parse}
     * @param methods references of the methods
     */
    public static DeclaredIndicator of(String name, Kind kind, String limit, String... methods) {
        return new DeclaredIndicator(
                name,
                Optional.empty(),
                kind,
                Limit.parse(limit),
                limit,
                List.of(methods).stream().map(DeclaredMethod::of).toList(),
                Optional.empty(),
                "",
                "",
                "");
    }
}
