package org.gradual.foundation.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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
      validator
          .validateValue(type, member, value)
          .forEach(found -> findings.add(Places.member(place, path(found)), found.getMessage()));
    }
  }

  private Set<String> members(Class<?> type) {
    return validator.getConstraintsForClass(type).getConstrainedProperties().stream()
        .map(property -> property.getPropertyName())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The path without the nodes that only say "an element of a list". */
  private static String path(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    for (var node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        path.append('[').append(node.getIndex()).append(']');
      } else if (node.getKey() != null) {
        path.append('.').append(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        path.append(path.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return path.toString();
  }
}
