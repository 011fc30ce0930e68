package io.zhuji.declaration.constraint;

import io.zhuji.core.standard.StandardReference;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link StandardNumberText}. Public, since engines make validators by reflection. */
@SuppressWarnings("exports") // the API is optional
public final class StandardNumberTextValidator implements ConstraintValidator<StandardNumberText, CharSequence> {

    /** For the engine. */
    public StandardNumberTextValidator() {
        // nothing to set up
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Texts.isBlank(value) || Texts.isShort(value) && sound(value.toString());
    }

    private static boolean sound(String text) {
        return StandardReference.tryParse(text).isPresent();
    }
}
