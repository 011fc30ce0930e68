package io.zhuji.declaration;

import io.zhuji.declaration.constraint.ShownText;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Where a declaration is public, as a form holds it (公开渠道): {@link Channel} before it is read. What is not known is null. */
public final class DraftChannel {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<DraftChannel, String>> FIELDS = Map.ofEntries(
            Map.entry("place", DraftChannel::place),
            Map.entry("address", DraftChannel::address),
            Map.entry("pointer", DraftChannel::pointer),
            Map.entry("proof", DraftChannel::proof));

    @NotBlank
    private @Nullable String place;

    @ShownText
    private @Nullable String address;

    @ShownText
    private @Nullable String pointer;

    private @Nullable String proof;

    /** An empty form. */
    public DraftChannel() {
        // everything is null
    }

    /** Either {@code national} (国家平台) or {@code other} (其他). */
    public @Nullable String place() {
        return place;
    }

    /** Sets {@link #place()}. */
    public DraftChannel place(@Nullable String text) {
        this.place = text;
        return this;
    }

    /** The address of the web where it can be read. */
    public @Nullable String address() {
        return address;
    }

    /** Sets {@link #address()}. */
    public DraftChannel address(@Nullable String text) {
        this.address = text;
        return this;
    }

    /** For another place, the entry on the national platform that says where. */
    public @Nullable String pointer() {
        return pointer;
    }

    /** Sets {@link #pointer()}. */
    public DraftChannel pointer(@Nullable String text) {
        this.pointer = text;
        return this;
    }

    /** For another place, {@code true} (是) where what is public can be obtained, traced and not be tampered with. */
    public @Nullable String proof() {
        return proof;
    }

    /** Sets {@link #proof()}. */
    public DraftChannel proof(@Nullable String text) {
        this.proof = text;
        return this;
    }
}
