package org.gradual.foundation.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What a wire record looks like: its members in order, and its constructor. */
record Shape(Class<?> type, SequencedMap<String, Member> members, Constructor<?> constructor) {

  private static final ClassValue<Shape> KNOWN =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return describe(type);
        }
      };

  /** A member of the record. */
  record Member(String name, Class<?> raw, Type type) {}

  static Shape of(Class<?> type) {
    return KNOWN.get(type);
  }

  boolean isZeroWhereAbsent(Member member) {
    return member.raw() == int.class && type.isAnnotationPresent(ZeroWhereAbsent.class);
  }

  /**
   * Calls the constructor.
   *
   * @throws IllegalArgumentException (or another runtime exception) as the constructor throws it
   */
  Object construct(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(refused.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A wire record needs a constructor: " + type, e);
    }
  }

  private static Shape describe(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalStateException("Not a record: " + type);
    }
    var members = new LinkedHashMap<String, Member>();
    for (var component : type.getRecordComponents()) {
      members.put(
          component.getName(),
          new Member(component.getName(), component.getType(), component.getGenericType()));
    }
    return new Shape(type, members, canonical(type));
  }

  private static Constructor<?> canonical(Class<?> type) {
    try {
      var types =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
