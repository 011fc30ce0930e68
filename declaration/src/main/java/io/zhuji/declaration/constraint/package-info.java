/**
 * Constraints of Jakarta Bean Validation for the numbers and limits of standards work, usable on any class of a host, and
 * what makes findings of violations. Needs {@code jakarta.validation-api} on the host's side; nothing else of the library does.
 *
 * <p>Read {@link io.zhuji.declaration.constraint.StandardNumberText} and
 * {@link io.zhuji.declaration.constraint.ConstraintFindings} first.
 */
package io.zhuji.declaration.constraint;
