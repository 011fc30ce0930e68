package io.zhuji.declaration.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a standard (标准编号), dated or not. Null and blank texts pass, as {@code @NotBlank} says what is due; what is accepted is what {@link io.zhuji.core.standard.StandardReference} reads.
 */
@SuppressWarnings("exports") // the API is optional
@Documented
@Constraint(validatedBy = StandardNumberTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface StandardNumberText {

    /** The key of the message. */
    String message() default "{io.zhuji.declaration.constraint.StandardNumberText.message}";

    /** The groups it is checked in. */
    Class<?>[] groups() default {};

    /** What a host attaches to it. */
    Class<? extends Payload>[] payload() default {};
}
