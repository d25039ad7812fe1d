package org.gradual.tracking.wire;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Map;

/** Every setting is known, of its type and inside its safe bounds, which the message names. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = SoundSettings.Check.class)
public @interface SoundSettings {
  String message() default "are not sound settings";

  /**
   * Whether these are all that a plan says, so that the rest has its default. Where a plan stands
   * behind them, bounds that depend on others of its settings are judged with it.
   */
  boolean ofPlan() default true;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** One violation a setting. */
  final class Check implements ConstraintValidator<SoundSettings, Map<String, JsonNode>> {
    private boolean ofPlan;

    @Override
    public void initialize(SoundSettings annotation) {
      ofPlan = annotation.ofPlan();
    }

    @Override
    public boolean isValid(Map<String, JsonNode> settings, ConstraintValidatorContext context) {
      var refused =
          settings == null ? Map.<String, String>of() : SettingsView.refusals(settings, ofPlan);
      context.disableDefaultConstraintViolation();
      refused.forEach(
          (name, why) ->
              context
                  .buildConstraintViolationWithTemplate(why)
                  .addPropertyNode(name)
                  .addConstraintViolation());
      return refused.isEmpty();
    }
  }
}
