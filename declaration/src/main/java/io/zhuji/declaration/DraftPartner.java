package io.zhuji.declaration;

import io.zhuji.declaration.constraint.CreditCode;
import io.zhuji.declaration.constraint.ShownText;
import io.zhuji.declaration.constraint.StandardNumberText;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Another maker of a joint standard as a form holds it (联合制定方). What is not known is null. */
public final class DraftPartner {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<DraftPartner, String>> FIELDS = Map.ofEntries(
            Map.entry("name", DraftPartner::name),
            Map.entry("code", DraftPartner::code),
            Map.entry("number", DraftPartner::number));

    @NotBlank
    @ShownText
    private @Nullable String name;

    @CreditCode
    private @Nullable String code;

    @StandardNumberText
    private @Nullable String number;

    /** An empty form. */
    public DraftPartner() {
        // everything is null
    }

    /** Its name. */
    public @Nullable String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public DraftPartner name(@Nullable String text) {
        this.name = text;
        return this;
    }

    /** Its unified social credit code. */
    public @Nullable String code() {
        return code;
    }

    /** Sets {@link #code()}. */
    public DraftPartner code(@Nullable String text) {
        this.code = text;
        return this;
    }

    /** The number the text bears with it. */
    public @Nullable String number() {
        return number;
    }

    /** Sets {@link #number()}. */
    public DraftPartner number(@Nullable String text) {
        this.number = text;
        return this;
    }
}
