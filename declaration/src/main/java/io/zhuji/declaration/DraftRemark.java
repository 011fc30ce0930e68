package io.zhuji.declaration;

import io.zhuji.declaration.constraint.ShownText;
import io.zhuji.declaration.constraint.StandardNumberText;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a form states to fall short of a recommended standard (明示): one {@link Remark.Item} before it is read. What is not known is null. */
public final class DraftRemark {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<DraftRemark, String>> FIELDS =
            Map.ofEntries(Map.entry("standard", DraftRemark::standard), Map.entry("indicator", DraftRemark::indicator));

    @NotBlank
    @StandardNumberText
    private @Nullable String standard;

    @ShownText
    private @Nullable String indicator;

    /** An empty form. */
    public DraftRemark() {
        // everything is null
    }

    /** The number of the recommended standard. */
    public @Nullable String standard() {
        return standard;
    }

    /** Sets {@link #standard()}. */
    public DraftRemark standard(@Nullable String text) {
        this.standard = text;
        return this;
    }

    /** The indicator by its name or id; all that falls short where nothing is said. */
    public @Nullable String indicator() {
        return indicator;
    }

    /** Sets {@link #indicator()}. */
    public DraftRemark indicator(@Nullable String text) {
        this.indicator = text;
        return this;
    }
}
