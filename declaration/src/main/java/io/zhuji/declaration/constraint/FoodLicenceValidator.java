package io.zhuji.declaration.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link FoodLicence}. Public, since engines make validators by reflection. */
@SuppressWarnings("exports") // the API is optional
public final class FoodLicenceValidator implements ConstraintValidator<FoodLicence, CharSequence> {

    /** For the engine. */
    public FoodLicenceValidator() {
        // nothing to set up
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Texts.isBlank(value) || Texts.isShort(value) && sound(value.toString());
    }

    private static boolean sound(String text) {
        return io.zhuji.core.product.FoodLicence.fault(text).isEmpty();
    }
}
