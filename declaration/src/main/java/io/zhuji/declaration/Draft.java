package io.zhuji.declaration;

import io.zhuji.core.finding.Pointer;
import io.zhuji.declaration.constraint.ShownText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as a form holds it (声明草稿): texts as people and other systems write them, and null for what is not known.
 * {@link Drafting} makes a {@link Declaration} of it, or says why not. Not thread-safe.
 *
 * <p>Days are written {@code 2026-11-25}, {@code 20261125}, {@code 2026/11/25} or {@code 2026年11月25日}.
 */
public final class Draft {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<Draft, String>> FIELDS = Map.ofEntries(
            Map.entry("id", Draft::id),
            Map.entry("firstOffered", Draft::firstOffered),
            Map.entry("declaredOn", Draft::declaredOn),
            Map.entry("productChanged", Draft::productChanged),
            Map.entry("standardAssessed", Draft::standardAssessed),
            Map.entry("foodFiling", Draft::foodFiling));

    private @Nullable String id;
    private @Nullable String firstOffered;
    private @Nullable String declaredOn;
    private @Nullable String productChanged;
    private @Nullable String standardAssessed;

    @ShownText
    private @Nullable String foodFiling;

    @NotNull
    @Valid
    private @Nullable DraftParty enterprise;

    @Valid
    private @Nullable DraftParty entrusting;

    @Valid
    private @Nullable DraftParty entrusted;

    @Valid
    private @Nullable DraftChannel channel;

    @Valid
    private @Nullable DraftStandard packaging;

    @NotEmpty
    private final List<@Valid DraftProduct> products = new ArrayList<>();

    private final List<@Valid DraftStandard> standards = new ArrayList<>();
    private final List<@Valid DraftIndicator> indicators = new ArrayList<>();
    private final List<@Valid DraftJoint> joint = new ArrayList<>();
    private @Nullable List<@Valid DraftRemark> remarks;
    private final List<Fault> faults = new ArrayList<>(0);
    private UnaryOperator<Pointer> places = UnaryOperator.identity();

    /** An empty form. */
    public Draft() {
        // everything is null
    }

    /** The id of the declaration; one is made out of enterprise and product when nothing is said. */
    public @Nullable String id() {
        return id;
    }

    /** Sets {@link #id()}. */
    public Draft id(@Nullable String text) {
        this.id = text;
        return this;
    }

    /** The first day the goods were, or will be, offered: {@code 2026-11-25}. */
    public @Nullable String firstOffered() {
        return firstOffered;
    }

    /** Sets {@link #firstOffered()}. */
    public Draft firstOffered(@Nullable String text) {
        this.firstOffered = text;
        return this;
    }

    /** The day of the declaration; the date of the act when nothing is said. */
    public @Nullable String declaredOn() {
        return declaredOn;
    }

    /** Sets {@link #declaredOn()}. */
    public Draft declaredOn(@Nullable String text) {
        this.declaredOn = text;
        return this;
    }

    /** The last day the product was changed or its technology renewed. */
    public @Nullable String productChanged() {
        return productChanged;
    }

    /** Sets {@link #productChanged()}. */
    public Draft productChanged(@Nullable String text) {
        this.productChanged = text;
        return this;
    }

    /** The last day its own standards were assessed and, where needed, updated. */
    public @Nullable String standardAssessed() {
        return standardAssessed;
    }

    /** Sets {@link #standardAssessed()}. */
    public Draft standardAssessed(@Nullable String text) {
        this.standardAssessed = text;
        return this;
    }

    /** For food, the filing number of the own standard with the health department, or {@code not-due} (无需备案). */
    public @Nullable String foodFiling() {
        return foodFiling;
    }

    /** Sets {@link #foodFiling()}. */
    public Draft foodFiling(@Nullable String text) {
        this.foodFiling = text;
        return this;
    }

    /** Who declares. */
    public @Nullable DraftParty enterprise() {
        return enterprise;
    }

    /** Sets {@link #enterprise()}. */
    public Draft enterprise(@Nullable DraftParty part) {
        this.enterprise = part;
        return this;
    }

    /** For whom the goods are made, where that is not who makes them. */
    public @Nullable DraftParty entrusting() {
        return entrusting;
    }

    /** Sets {@link #entrusting()}. */
    public Draft entrusting(@Nullable DraftParty part) {
        this.entrusting = part;
        return this;
    }

    /** Who makes the goods for another. */
    public @Nullable DraftParty entrusted() {
        return entrusted;
    }

    /** Sets {@link #entrusted()}. */
    public Draft entrusted(@Nullable DraftParty part) {
        this.entrusted = part;
        return this;
    }

    /** Where the declaration is public. */
    public @Nullable DraftChannel channel() {
        return channel;
    }

    /** Sets {@link #channel()}. */
    public Draft channel(@Nullable DraftChannel part) {
        this.channel = part;
        return this;
    }

    /** The standard against excessive packaging that is followed. */
    public @Nullable DraftStandard packaging() {
        return packaging;
    }

    /** Sets {@link #packaging()}. */
    public Draft packaging(@Nullable DraftStandard part) {
        this.packaging = part;
        return this;
    }

    /** Sets {@link #enterprise()}. */
    public Draft enterprise(String code, String name) {
        return enterprise(new DraftParty().code(code).name(name));
    }

    /** What is declared about. */
    public List<DraftProduct> products() {
        return Collections.unmodifiableList(products);
    }

    /** Adds a product. */
    public Draft product(DraftProduct part) {
        products.add(part);
        return this;
    }

    /** The standards executed. */
    public List<DraftStandard> standards() {
        return Collections.unmodifiableList(standards);
    }

    /** Adds an executed standard. */
    public Draft standard(DraftStandard part) {
        standards.add(part);
        return this;
    }

    /** The indicators of own standards. */
    public List<DraftIndicator> indicators() {
        return Collections.unmodifiableList(indicators);
    }

    /** Adds an indicator. */
    public Draft indicator(DraftIndicator part) {
        indicators.add(part);
        return this;
    }

    /** Which of the standards are joint ones. */
    public List<DraftJoint> joint() {
        return Collections.unmodifiableList(joint);
    }

    /** Adds a joint standard. */
    public Draft joint(DraftJoint part) {
        joint.add(part);
        return this;
    }

    /** Adds an executed standard by its number alone; its title is filled in from the catalog. */
    public Draft standard(String number) {
        return standard(new DraftStandard().number(number));
    }

    /** Adds an indicator of an own standard. */
    public Draft indicator(String name, String kind, String limit, String method) {
        return indicator(new DraftIndicator().name(name).kind(kind).limit(limit).method(method));
    }

    /**
     * What is stated to fall short of recommended standards; null where that is left to {@link Drafting}, which then states
     * all there is. What is stated here is held against what is due.
     */
    public @Nullable List<DraftRemark> remarks() {
        return remarks == null ? null : Collections.unmodifiableList(remarks);
    }

    /** States that nothing falls short, until a remark is added. */
    public Draft noRemarks() {
        this.remarks = new ArrayList<>();
        return this;
    }

    /** Adds to what is stated to fall short. */
    public Draft remark(DraftRemark remark) {
        if (remarks == null) {
            remarks = new ArrayList<>();
        }
        remarks.add(remark);
        return this;
    }

    /**
     * Where the places of this draft, such as {@code /indicators/3/limit}, are in the caller's own object; a report then points
     * there.
     */
    public Draft origin(UnaryOperator<Pointer> places) {
        this.places = Objects.requireNonNull(places, "places");
        return this;
    }

    UnaryOperator<Pointer> places() {
        return places;
    }

    /** What was wrong before the draft was made, with places in the draft. */
    List<Fault> faults() {
        return faults;
    }
}
