package io.zhuji.declaration.constraint;

import io.zhuji.core.quantity.Limit;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link LimitText}. Public, since engines make validators by reflection. */
@SuppressWarnings("exports") // the API is optional
public final class LimitTextValidator implements ConstraintValidator<LimitText, CharSequence> {

    /** For the engine. */
    public LimitTextValidator() {
        // nothing to set up
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Texts.isBlank(value) || Texts.isShort(value) && sound(value.toString());
    }

    private static boolean sound(String text) {
        return Limit.tryParse(text).isPresent();
    }
}
