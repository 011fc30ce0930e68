package io.zhuji.declaration.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link ShownText}. Public, since engines make validators by reflection. */
@SuppressWarnings("exports") // the API is optional
public final class ShownTextValidator implements ConstraintValidator<ShownText, CharSequence> {

    /** For the engine. */
    public ShownTextValidator() {
        // nothing to set up
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null
                || Texts.isShort(value) && Texts.isBlank(value)
                || Texts.isShort(value) && sound(value.toString());
    }

    private static boolean sound(String text) {
        return Texts.isVisible(text);
    }
}
