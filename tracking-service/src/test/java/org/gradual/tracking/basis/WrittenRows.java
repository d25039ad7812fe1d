package org.gradual.tracking.basis;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every row that a rule carries, found where it stands: in a constant of a class of the pure rooms,
 * be it a {@link Row} or something that has a {@code row()}. Nobody needs to list them.
 */
final class WrittenRows {
  private static final String ROOT = "org.gradual.tracking.";
  private static final List<String> ROOMS = List.of("dose", "progression", "measure");

  private WrittenRows() {}

  /** In no order; a row that two constants share comes once. */
  static List<Row> all() {
    return ROOMS.stream()
        .flatMap(WrittenRows::classesOf)
        .flatMap(WrittenRows::in)
        .distinct()
        .toList();
  }

  /** The rows in the constants of a class. */
  static Stream<Row> in(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(it -> Modifier.isStatic(it.getModifiers()) && !it.isSynthetic())
        .flatMap(it -> rowsOf(valueOf(it)));
  }

  private static Stream<Class<?>> classesOf(String room) {
    return CompiledClasses.in(Path.of("target", "classes"), ROOT + room);
  }

  private static Stream<Row> rowsOf(Object value) {
    return switch (value) {
      case null -> Stream.empty();
      case Row row -> Stream.of(row);
      case Collection<?> values -> values.stream().flatMap(WrittenRows::rowsOf);
      case Object carrier -> rowMethod(carrier.getClass()).map(it -> call(it, carrier)).stream();
    };
  }

  private static Optional<Method> rowMethod(Class<?> type) {
    return Stream.<Class<?>>iterate(type, it -> it != null, Class::getSuperclass)
        .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
        .filter(it -> it.getName().equals("row") && it.getParameterCount() == 0)
        .filter(it -> it.getReturnType() == Row.class)
        .findFirst();
  }

  private static Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Row call(Method row, Object carrier) {
    try {
      row.setAccessible(true);
      return (Row) row.invoke(carrier);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
