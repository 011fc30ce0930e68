package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How a declared figure is found (试验方法、检验方法或者评价方法).
 *
 * @param reference the standard that describes it, or what else it is called: {@code GB/T 2912.1-2009}
 * @param own       whether it is the enterprise's own, since no national, industry or international one exists
 */
@JsonPropertyOrder({"reference", "own"})
public record DeclaredMethod(String reference, boolean own) {

    public DeclaredMethod {
        reference = Told.require("reference", reference);
    }

    /** A method that a standard describes. */
    public static DeclaredMethod of(String reference) {
        return new DeclaredMethod(reference, false);
    }
}
