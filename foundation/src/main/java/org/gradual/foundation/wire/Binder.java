package org.gradual.foundation.wire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns a JSON tree into wire records and, unlike an object mapper, goes on after the first
 * mistake: wrong types, unknown members, failed constraints and values that a record's constructor
 * refuses are all found in one pass, each with its place. A JSON null counts as absent. An absent
 * member is null, an empty {@link Optional} or, for a primitive boolean, false.
 */
@ApplicationScoped
class Binder {

  private final Constraints constraints;

  Binder(Constraints constraints) {
    this.constraints = constraints;
  }

  /** The value, or null if it is absent or {@code findings} has grown. */
  Object bind(Type type, JsonNode node, String place, Findings findings) {
    var raw = raw(type);
    if (raw == Optional.class) {
      return Optional.ofNullable(bind(argument(type, 0), node, place, findings));
    }
    if (node.isMissingNode() || node.isNull()) {
      return absent(raw, place, findings);
    }
    if (Scalars.knows(raw)) {
      return attempt(() -> Scalars.read(raw, node), place, findings);
    }
    if (raw == JsonNode.class) {
      return node;
    }
    if (raw == List.class) {
      return Containers.list(this, argument(type, 0), node, place, findings);
    }
    if (raw == Set.class) {
      return Containers.set(this, argument(type, 0), node, place, findings);
    }
    if (raw == Map.class) {
      return Containers.map(this, argument(type, 1), node, place, findings);
    }
    return object(raw, node, place, findings);
  }

  /**
   * Fills a record member by member.
   *
   * @param member how to bind one member; it adds to the findings what is wrong
   */
  Object construct(
      Shape shape, Function<Shape.Member, Object> member, String place, Findings findings) {
    var before = findings.size();
    var values = new ArrayList<>();
    for (var each : shape.members().values()) {
      var soFar = findings.size();
      var value = member.apply(each);
      values.add(value);
      if (findings.size() == soFar) {
        constraints.check(shape.type(), each.name(), value, place, findings);
      }
    }
    return findings.size() > before
        ? null
        : attempt(() -> shape.construct(values), place, findings);
  }

  private Object object(Class<?> type, JsonNode node, String place, Findings findings) {
    if (!node.isObject()) {
      findings.add(Places.field(place), "must be an object");
      return null;
    }
    var variants = Variants.of(type);
    return variants.isPresent()
        ? variant(variants.get(), node, place, findings)
        : members(type, node, Optional.empty(), place, findings);
  }

  private Object variant(Variants variants, JsonNode node, String place, Findings findings) {
    var type = variants.named(node);
    if (type.isEmpty()) {
      findings.add(
          Places.member(place, variants.discriminator()), "must be one of " + variants.names());
      return null;
    }
    return members(type.get(), node, Optional.of(variants.discriminator()), place, findings);
  }

  private Object members(
      Class<?> type, JsonNode node, Optional<String> also, String place, Findings findings) {
    var shape = Shape.of(type);
    for (var name : (Iterable<String>) node::fieldNames) {
      if (!shape.members().containsKey(name) && !also.equals(Optional.of(name))) {
        findings.add(Places.member(place, name), "is not a known field");
      }
    }
    return construct(
        shape,
        member -> {
          var value = node.path(member.name());
          return shape.isZeroWhereAbsent(member) && (value.isMissingNode() || value.isNull())
              ? 0
              : bind(member.type(), value, Places.member(place, member.name()), findings);
        },
        place,
        findings);
  }

  private static Object absent(Class<?> type, String place, Findings findings) {
    if (type == boolean.class) {
      return false;
    }
    if (type.isPrimitive()) {
      findings.add(Places.field(place), "is required");
    }
    return null;
  }

  /**
   * What a reader or a constructor refuses is the client's mistake; anything else that it throws is
   * ours.
   */
  private static Object attempt(Supplier<Object> reading, String place, Findings findings) {
    try {
      return reading.get();
    } catch (InvalidMember wrong) {
      findings.add(Places.member(place, wrong.member()), wrong.getMessage());
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
      findings.add(Places.field(place), String.valueOf(wrong.getMessage()));
    }
    return null;
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> throw new IllegalStateException("A wire record cannot have a member of " + type);
    };
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
