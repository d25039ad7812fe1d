package org.gradual.catalog.vocabulary;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of a line of the seed, the article that the catalog grew from. It has 131 lines. */
@Documented
@Constraint(validatedBy = {})
@Min(1)
@Max(131)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SeedLine {
  String message() default "must be a line of the seed";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
