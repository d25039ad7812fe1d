package org.gradual.catalog.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The slug of an exercise that is published now. */
@Documented
@Constraint(validatedBy = Published.Check.class)
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@interface Published {
  String message() default "is not a published exercise";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks it up; an absent one is not its business. */
  @Dependent
  class Check implements ConstraintValidator<Published, String> {
    private final PublishedShelf published;

    Check(PublishedShelf published) {
      this.published = published;
    }

    @Override
    public boolean isValid(String slug, ConstraintValidatorContext context) {
      return slug == null || published.now().find(slug).isPresent();
    }
  }
}
