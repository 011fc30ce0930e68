package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.product.CccNumber;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.product.Gtin;
import java.util.Objects;
import java.util.Optional;

/**
 * A product or service that a declaration is about (声明的产品、服务).
 *
 * @param name          its name
 * @param model         its model (型号)
 * @param gtin          the number under its bar code
 * @param brand         its brand (商标)
 * @param specification its specification (规格)
 * @param category      the id of its kind in the catalog, such as {@code cloth.tshirt}
 * @param offering      whether it is a product or a service
 * @param market        where it comes from and goes to
 * @param ccc           its certificate of compulsory certification
 * @param foodLicence   the food production licence of its maker
 * @param facts         what decides which standards apply to it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "name",
    "model",
    "gtin",
    "brand",
    "specification",
    "category",
    "offering",
    "market",
    "ccc",
    "foodLicence",
    "facts"
})
public record DeclaredProduct(
        String name,
        Optional<String> model,
        Optional<Gtin> gtin,
        Optional<String> brand,
        Optional<String> specification,
        Optional<String> category,
        Offering offering,
        Market market,
        Optional<CccNumber> ccc,
        Optional<FoodLicence> foodLicence,
        ProductFacts facts) {

    /** Whether a thing or a deed is offered. */
    public enum Offering {
        /** 产品. */
        PRODUCT,
        /** 服务: has functional indicators and no performance indicators. */
        SERVICE
    }

    /** Where goods come from and go to. */
    public enum Market {
        /** Made and sold at home (内销). */
        DOMESTIC,
        /** Made abroad, sold at home (进口): shows no executed standard, but meets the mandatory ones. */
        IMPORTED,
        /** Made at home, sold abroad alone (仅出口): follows the contract. */
        EXPORT
    }

    public DeclaredProduct {
        name = Told.require("name", name);
        model = Told.orAbsent("model", model);
        Objects.requireNonNull(gtin, "gtin");
        brand = Told.orAbsent("brand", brand);
        specification = Told.orAbsent("specification", specification);
        category = Told.orAbsent("category", category);
        Objects.requireNonNull(offering, "offering");
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(ccc, "ccc");
        Objects.requireNonNull(foodLicence, "foodLicence");
        Objects.requireNonNull(facts, "facts");
    }

    /** A product made and sold at home, of which only the name is told. */
    public static DeclaredProduct named(String name) {
        return new DeclaredProduct(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Offering.PRODUCT,
                Market.DOMESTIC,
                Optional.empty(),
                Optional.empty(),
                ProductFacts.NONE);
    }
}
