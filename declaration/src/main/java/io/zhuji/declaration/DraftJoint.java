package io.zhuji.declaration;

import io.zhuji.declaration.constraint.StandardNumberText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A joint standard as a form holds it (联合制定的企业标准): {@link JointStandard} before it is read. What is not known is null. */
public final class DraftJoint {

    /** How each field is set, by its name. */
    static final Map<String, BiConsumer<DraftJoint, String>> FIELDS = Map.of("number", DraftJoint::number);

    @NotBlank
    @StandardNumberText
    private @Nullable String number;

    private final List<@Valid DraftPartner> partners = new ArrayList<>();

    /** An empty form. */
    public DraftJoint() {
        // everything is null
    }

    /** The number it bears with the declaring enterprise. */
    public @Nullable String number() {
        return number;
    }

    /** Sets {@link #number()}. */
    public DraftJoint number(@Nullable String text) {
        this.number = text;
        return this;
    }

    /** The others that made it. */
    public List<DraftPartner> partners() {
        return Collections.unmodifiableList(partners);
    }

    /** Adds another maker. */
    public DraftJoint partner(DraftPartner partner) {
        partners.add(partner);
        return this;
    }
}
