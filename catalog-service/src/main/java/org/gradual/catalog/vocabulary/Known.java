package org.gradual.catalog.vocabulary;

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
import java.util.Set;

/** The slug or code of a word that the vocabulary has. */
@Documented
@Constraint(validatedBy = Known.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Known {
  Word value();

  String message() default "is not a known {value}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks the word up; an absent one is not its business. */
  @Dependent
  class Check implements ConstraintValidator<Known, String> {
    private final Vocabulary vocabulary;
    private Set<String> keys;

    Check(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    @Override
    public void initialize(Known known) {
      keys = vocabulary.keys(known.value());
    }

    @Override
    public boolean isValid(String word, ConstraintValidatorContext context) {
      return word == null || keys.contains(word);
    }
  }
}
