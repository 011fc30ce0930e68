package io.zhuji.declaration.constraint;

import io.zhuji.core.product.CccNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CccCertificate}. Public, since engines make validators by reflection. */
@SuppressWarnings("exports") // the API is optional
public final class CccCertificateValidator implements ConstraintValidator<CccCertificate, CharSequence> {

    /** For the engine. */
    public CccCertificateValidator() {
        // nothing to set up
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Texts.isBlank(value) || Texts.isShort(value) && sound(value.toString());
    }

    private static boolean sound(String text) {
        return CccNumber.fault(text).isEmpty();
    }
}
