package io.zhuji.declaration.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that people are to read (可显示文本): one line of up to 500 characters, without control and invisible ones. Null and
 * blank texts pass, as {@code @NotBlank} says what is due.
 */
@SuppressWarnings("exports") // the API is optional
@Documented
@Constraint(validatedBy = ShownTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownText {

    /** The key of the message. */
    String message() default "{io.zhuji.declaration.constraint.ShownText.message}";

    /** The groups it is checked in. */
    Class<?>[] groups() default {};

    /** What a host attaches to it. */
    Class<? extends Payload>[] payload() default {};
}
