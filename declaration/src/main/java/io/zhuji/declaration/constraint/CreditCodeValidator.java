package io.zhuji.declaration.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CreditCode}. Public, since engines make validators by reflection. */
@SuppressWarnings("exports") // the API is optional
public final class CreditCodeValidator implements ConstraintValidator<CreditCode, CharSequence> {

    /** For the engine. */
    public CreditCodeValidator() {
        // nothing to set up
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Texts.isBlank(value) || Texts.isShort(value) && sound(value.toString());
    }

    private static boolean sound(String text) {
        return io.zhuji.core.party.CreditCode.fault(text).isEmpty();
    }
}
