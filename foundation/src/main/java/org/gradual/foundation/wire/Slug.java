package org.gradual.foundation.wire;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name such as {@code side-bridge}: lower-case words joined by hyphens, at most 64 characters.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a slug such as side-bridge")
@Size(max = 64)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {
  String message() default "must be a slug";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
