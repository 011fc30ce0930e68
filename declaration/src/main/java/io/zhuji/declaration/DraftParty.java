package io.zhuji.declaration;

import io.zhuji.declaration.constraint.CreditCode;
import io.zhuji.declaration.constraint.ShownText;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An enterprise as a form holds it (企业): {@link Party} before it is read. What is not known is null. */
public final class DraftParty {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<DraftParty, String>> FIELDS = Map.ofEntries(
            Map.entry("code", DraftParty::code),
            Map.entry("name", DraftParty::name),
            Map.entry("region", DraftParty::region),
            Map.entry("deregistered", DraftParty::deregistered));

    @NotBlank
    @CreditCode
    private @Nullable String code;

    @NotBlank
    @ShownText
    private @Nullable String name;

    private @Nullable String region;
    private @Nullable String deregistered;

    /** An empty form. */
    public DraftParty() {
        // everything is null
    }

    /** Its unified social credit code. */
    public @Nullable String code() {
        return code;
    }

    /** Sets {@link #code()}. */
    public DraftParty code(@Nullable String text) {
        this.code = text;
        return this;
    }

    /** Its registered name. */
    public @Nullable String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public DraftParty name(@Nullable String text) {
        this.name = text;
        return this;
    }

    /** Where it is registered: 2, 4 or 6 digits of GB/T 2260, or the name of a province. */
    public @Nullable String region() {
        return region;
    }

    /** Sets {@link #region()}. */
    public DraftParty region(@Nullable String text) {
        this.region = text;
        return this;
    }

    /** The day it was struck off the register: {@code 2026-11-25}. */
    public @Nullable String deregistered() {
        return deregistered;
    }

    /** Sets {@link #deregistered()}. */
    public DraftParty deregistered(@Nullable String text) {
        this.deregistered = text;
        return this;
    }
}
