package io.zhuji.declaration.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values a requirement allows (极限数值). Null and blank texts pass, as {@code @NotBlank} says what is due; what is accepted is what {@link io.zhuji.core.quantity.Limit} reads.
 */
@SuppressWarnings("exports") // the API is optional
@Documented
@Constraint(validatedBy = LimitTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface LimitText {

    /** The key of the message. */
    String message() default "{io.zhuji.declaration.constraint.LimitText.message}";

    /** The groups it is checked in. */
    Class<?>[] groups() default {};

    /** What a host attaches to it. */
    Class<? extends Payload>[] payload() default {};
}
