package io.zhuji.declaration;

import io.zhuji.declaration.constraint.LimitText;
import io.zhuji.declaration.constraint.ShownText;
import io.zhuji.declaration.constraint.StandardNumberText;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An indicator of an own standard as a form holds it (指标): {@link DeclaredIndicator} before it is read. What is not known is null. */
public final class DraftIndicator {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<DraftIndicator, String>> FIELDS = Map.ofEntries(
            Map.entry("name", DraftIndicator::name),
            Map.entry("indicator", DraftIndicator::indicator),
            Map.entry("kind", DraftIndicator::kind),
            Map.entry("limit", DraftIndicator::limit),
            Map.entry("unit", DraftIndicator::unit),
            Map.entry("ownMethod", DraftIndicator::ownMethod),
            Map.entry("standard", DraftIndicator::standard),
            Map.entry("productClass", DraftIndicator::productClass),
            Map.entry("part", DraftIndicator::part),
            Map.entry("condition", DraftIndicator::condition));

    @NotBlank
    @ShownText
    private @Nullable String name;

    @ShownText
    private @Nullable String indicator;

    private @Nullable String kind;

    @NotBlank
    @LimitText
    private @Nullable String limit;

    @ShownText
    private @Nullable String unit;

    private @Nullable String ownMethod;

    @StandardNumberText
    private @Nullable String standard;

    @ShownText
    private @Nullable String productClass;

    @ShownText
    private @Nullable String part;

    @ShownText
    private @Nullable String condition;

    private final List<String> methods = new ArrayList<>();

    /** An empty form. */
    public DraftIndicator() {
        // everything is null
    }

    /** What it is called. */
    public @Nullable String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public DraftIndicator name(@Nullable String text) {
        this.name = text;
        return this;
    }

    /** The id of the indicator in the catalog, where the name does not tell. */
    public @Nullable String indicator() {
        return indicator;
    }

    /** Sets {@link #indicator()}. */
    public DraftIndicator indicator(@Nullable String text) {
        this.indicator = text;
        return this;
    }

    /** Either {@code functional} (功能) or {@code performance} (性能). */
    public @Nullable String kind() {
        return kind;
    }

    /** Sets {@link #kind()}. */
    public DraftIndicator kind(@Nullable String text) {
        this.kind = text;
        return this;
    }

    /** The values promised: {@code ≤20 mg/kg}, {@code 3-4级及以上}. */
    public @Nullable String limit() {
        return limit;
    }

    /** Sets {@link #limit()}. */
    public DraftIndicator limit(@Nullable String text) {
        this.limit = text;
        return this;
    }

    /** The unit, where the limit does not hold it. */
    public @Nullable String unit() {
        return unit;
    }

    /** Sets {@link #unit()}. */
    public DraftIndicator unit(@Nullable String text) {
        this.unit = text;
        return this;
    }

    /** Either {@code true} (是) where the methods are own ones, since no standard describes any. */
    public @Nullable String ownMethod() {
        return ownMethod;
    }

    /** Sets {@link #ownMethod()}. */
    public DraftIndicator ownMethod(@Nullable String text) {
        this.ownMethod = text;
        return this;
    }

    /** The number of the own standard it stands in, where several are executed. */
    public @Nullable String standard() {
        return standard;
    }

    /** Sets {@link #standard()}. */
    public DraftIndicator standard(@Nullable String text) {
        this.standard = text;
        return this;
    }

    /** The class or grade of the goods it is for. */
    public @Nullable String productClass() {
        return productClass;
    }

    /** Sets {@link #productClass()}. */
    public DraftIndicator productClass(@Nullable String text) {
        this.productClass = text;
        return this;
    }

    /** The part of the goods it is for. */
    public @Nullable String part() {
        return part;
    }

    /** Sets {@link #part()}. */
    public DraftIndicator part(@Nullable String text) {
        this.part = text;
        return this;
    }

    /** The condition it holds under. */
    public @Nullable String condition() {
        return condition;
    }

    /** Sets {@link #condition()}. */
    public DraftIndicator condition(@Nullable String text) {
        this.condition = text;
        return this;
    }

    /** The methods by which the figure is found. */
    public List<String> methods() {
        return Collections.unmodifiableList(methods);
    }

    /** Adds a method by which the figure is found: the number of the standard that describes it. */
    public DraftIndicator method(String reference) {
        methods.add(reference);
        return this;
    }
}
