package io.zhuji.declaration;

import io.zhuji.declaration.constraint.CccCertificate;
import io.zhuji.declaration.constraint.FoodLicence;
import io.zhuji.declaration.constraint.Gtin;
import io.zhuji.declaration.constraint.ShownText;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A product or service as a form holds it (产品、服务): {@link DeclaredProduct} before it is read. What is not known is null. */
public final class DraftProduct {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<DraftProduct, String>> FIELDS = Map.ofEntries(
            Map.entry("name", DraftProduct::name),
            Map.entry("model", DraftProduct::model),
            Map.entry("gtin", DraftProduct::gtin),
            Map.entry("brand", DraftProduct::brand),
            Map.entry("specification", DraftProduct::specification),
            Map.entry("category", DraftProduct::category),
            Map.entry("offering", DraftProduct::offering),
            Map.entry("market", DraftProduct::market),
            Map.entry("ccc", DraftProduct::ccc),
            Map.entry("foodLicence", DraftProduct::foodLicence),
            Map.entry("fromMonths", DraftProduct::fromMonths),
            Map.entry("toMonths", DraftProduct::toMonths));

    @NotBlank
    @ShownText
    private @Nullable String name;

    @ShownText
    private @Nullable String model;

    @Gtin
    private @Nullable String gtin;

    @ShownText
    private @Nullable String brand;

    @ShownText
    private @Nullable String specification;

    @ShownText
    private @Nullable String category;

    private @Nullable String offering;
    private @Nullable String market;

    @CccCertificate
    private @Nullable String ccc;

    @FoodLicence
    private @Nullable String foodLicence;

    private @Nullable String fromMonths;
    private @Nullable String toMonths;
    private final Map<String, String> amounts = new TreeMap<>();
    private final Map<String, String> traits = new TreeMap<>();

    /** An empty form. */
    public DraftProduct() {
        // everything is null
    }

    /** Its name. */
    public @Nullable String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public DraftProduct name(@Nullable String text) {
        this.name = text;
        return this;
    }

    /** Its model. */
    public @Nullable String model() {
        return model;
    }

    /** Sets {@link #model()}. */
    public DraftProduct model(@Nullable String text) {
        this.model = text;
        return this;
    }

    /** The number under its bar code. */
    public @Nullable String gtin() {
        return gtin;
    }

    /** Sets {@link #gtin()}. */
    public DraftProduct gtin(@Nullable String text) {
        this.gtin = text;
        return this;
    }

    /** Its brand. */
    public @Nullable String brand() {
        return brand;
    }

    /** Sets {@link #brand()}. */
    public DraftProduct brand(@Nullable String text) {
        this.brand = text;
        return this;
    }

    /** Its specification. */
    public @Nullable String specification() {
        return specification;
    }

    /** Sets {@link #specification()}. */
    public DraftProduct specification(@Nullable String text) {
        this.specification = text;
        return this;
    }

    /** The id of its kind in the catalog, or the Chinese or English name of it. */
    public @Nullable String category() {
        return category;
    }

    /** Sets {@link #category()}. */
    public DraftProduct category(@Nullable String text) {
        this.category = text;
        return this;
    }

    /** Either {@code product} (产品) or {@code service} (服务); a product when nothing is said. */
    public @Nullable String offering() {
        return offering;
    }

    /** Sets {@link #offering()}. */
    public DraftProduct offering(@Nullable String text) {
        this.offering = text;
        return this;
    }

    /** Either {@code domestic} (内销), {@code imported} (进口) or {@code export} (出口); domestic when nothing is said. */
    public @Nullable String market() {
        return market;
    }

    /** Sets {@link #market()}. */
    public DraftProduct market(@Nullable String text) {
        this.market = text;
        return this;
    }

    /** The number of its certificate of compulsory certification. */
    public @Nullable String ccc() {
        return ccc;
    }

    /** Sets {@link #ccc()}. */
    public DraftProduct ccc(@Nullable String text) {
        this.ccc = text;
        return this;
    }

    /** The number of the food production licence. */
    public @Nullable String foodLicence() {
        return foodLicence;
    }

    /** Sets {@link #foodLicence()}. */
    public DraftProduct foodLicence(@Nullable String text) {
        this.foodLicence = text;
        return this;
    }

    /** The youngest age it is made for, in months. */
    public @Nullable String fromMonths() {
        return fromMonths;
    }

    /** Sets {@link #fromMonths()}. */
    public DraftProduct fromMonths(@Nullable String text) {
        this.fromMonths = text;
        return this;
    }

    /** The oldest, itself meant, in months. */
    public @Nullable String toMonths() {
        return toMonths;
    }

    /** Sets {@link #toMonths()}. */
    public DraftProduct toMonths(@Nullable String text) {
        this.toMonths = text;
        return this;
    }

    /** Amounts by the names the catalog's conditions use. */
    public Map<String, String> amounts() {
        return Collections.unmodifiableMap(amounts);
    }

    /** Adds an amount, in the unit of the catalog's condition, such as {@code rated-cooling-capacity}. */
    public DraftProduct amount(String name, String value) {
        amounts.put(name, value);
        return this;
    }

    /** Traits by the names the catalog's conditions use. */
    public Map<String, String> traits() {
        return Collections.unmodifiableMap(traits);
    }

    /** Adds a trait, {@code true} (是) or {@code false} (否), such as {@code contact-with-skin}. */
    public DraftProduct trait(String name, String value) {
        traits.put(name, value);
        return this;
    }
}
