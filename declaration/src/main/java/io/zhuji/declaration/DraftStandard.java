package io.zhuji.declaration;

import io.zhuji.declaration.constraint.ShownText;
import io.zhuji.declaration.constraint.StandardNumberText;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An executed standard as a form holds it (执行标准): {@link ExecutedStandard} before it is read. What is not known is null. */
public final class DraftStandard {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<DraftStandard, String>> FIELDS = Map.ofEntries(
            Map.entry("number", DraftStandard::number),
            Map.entry("title", DraftStandard::title),
            Map.entry("productClass", DraftStandard::productClass),
            Map.entry("adopts", DraftStandard::adopts));

    @NotBlank
    @StandardNumberText
    private @Nullable String number;

    @ShownText
    private @Nullable String title;

    @ShownText
    private @Nullable String productClass;

    @ShownText
    private @Nullable String adopts;

    /** An empty form. */
    public DraftStandard() {
        // everything is null
    }

    /** Its number; the year may be left out, the edition in force is then taken. */
    public @Nullable String number() {
        return number;
    }

    /** Sets {@link #number()}. */
    public DraftStandard number(@Nullable String text) {
        this.number = text;
        return this;
    }

    /** Its title; where the catalog holds the standard it is filled in. */
    public @Nullable String title() {
        return title;
    }

    /** Sets {@link #title()}. */
    public DraftStandard title(@Nullable String text) {
        this.title = text;
        return this;
    }

    /** The class or grade of it that is declared. */
    public @Nullable String productClass() {
        return productClass;
    }

    /** Sets {@link #productClass()}. */
    public DraftStandard productClass(@Nullable String text) {
        this.productClass = text;
        return this;
    }

    /** What it takes over from abroad, such as {@code ISO 3758:2012 MOD}; filled in from the catalog. */
    public @Nullable String adopts() {
        return adopts;
    }

    /** Sets {@link #adopts()}. */
    public DraftStandard adopts(@Nullable String text) {
        this.adopts = text;
        return this;
    }
}
