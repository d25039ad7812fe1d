package org.gradual.foundation.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gradual.foundation.problem.Violation;

/**
 * The Bean Validation constraints on the members of wire records, checked member by member as they
 * are read.
 */
@ApplicationScoped
class Constraints {

  private final Validator validator;
  private final Map<Class<?>, Set<String>> constrained = new ConcurrentHashMap<>();

  Constraints(Validator validator) {
    this.validator = validator;
  }

  void check(Class<?> type, String member, Object value, String place, Findings findings) {
    if (constrained.computeIfAbsent(type, this::members).contains(member)) {
      validator.validateValue(type, member, value).stream()
          .map(Violation::of)
          .forEach(found -> findings.add(Places.member(place, found.field()), found.message()));
    }
  }

  private Set<String> members(Class<?> type) {
    return validator.getConstraintsForClass(type).getConstrainedProperties().stream()
        .map(property -> property.getPropertyName())
        .collect(Collectors.toUnmodifiableSet());
  }
}
