package org.gradual.foundation.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradual.foundation.problem.Printable;

/**
 * Reads single values strictly: no text for a number, no number for text, no 5.0 for a whole
 * number, no enum constant in lower case. Each reader throws an {@link IllegalArgumentException}
 * whose message completes the sentence "this field ...".
 */
final class Scalars {

  /** Characters (code points) of any text that names no other limit. */
  static final int LONGEST_TEXT = 2_000;

  private static final int DIGITS = 30;
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");
  private static final Map<Class<?>, Function<JsonNode, ?>> READERS = readers();

  private Scalars() {}

  static boolean knows(Class<?> type) {
    return type.isEnum() || READERS.containsKey(type);
  }

  static Object read(Class<?> type, JsonNode node) {
    return type.isEnum() ? constant(type, node) : READERS.get(type).apply(node);
  }

  private static Map<Class<?>, Function<JsonNode, ?>> readers() {
    var readers = new HashMap<Class<?>, Function<JsonNode, ?>>();
    readers.put(String.class, Scalars::text);
    readers.put(Integer.class, Scalars::whole);
    readers.put(int.class, Scalars::whole);
    readers.put(Long.class, Scalars::longer);
    readers.put(long.class, Scalars::longer);
    readers.put(BigDecimal.class, Scalars::decimal);
    readers.put(Boolean.class, Scalars::truth);
    readers.put(boolean.class, Scalars::truth);
    readers.put(UUID.class, Scalars::uuid);
    readers.put(LocalDate.class, Scalars::day);
    readers.put(OffsetDateTime.class, Scalars::time);
    readers.put(Instant.class, node -> time(node).toInstant());
    readers.put(ZoneId.class, Scalars::zone);
    return readers;
  }

  private static String text(JsonNode node) {
    require(node.isTextual(), "must be text");
    var text = node.textValue();
    require(
        Printable.storable(text), "has a character that is none (NUL or half of a surrogate pair)");
    require(
        text.codePointCount(0, text.length()) <= LONGEST_TEXT,
        "must have at most " + LONGEST_TEXT + " characters");
    return text;
  }

  private static Integer whole(JsonNode node) {
    require(node.isIntegralNumber(), "must be a whole number");
    require(node.canConvertToInt(), "is out of range");
    return node.intValue();
  }

  private static Long longer(JsonNode node) {
    require(node.isIntegralNumber(), "must be a whole number");
    require(node.canConvertToLong(), "is out of range");
    return node.longValue();
  }

  /** Numbers beyond 30 digits on either side are refused before anything computes with them. */
  private static BigDecimal decimal(JsonNode node) {
    require(node.isNumber(), "must be a number");
    var number = node.decimalValue();
    require(
        number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS,
        "is out of range");
    return number;
  }

  private static Boolean truth(JsonNode node) {
    require(node.isBoolean(), "must be true or false");
    return node.booleanValue();
  }

  private static UUID uuid(JsonNode node) {
    var text = text(node);
    require(UUID_TEXT.matcher(text).matches(), "must be a UUID");
    return UUID.fromString(text);
  }

  private static LocalDate day(JsonNode node) {
    return parsed(node, DAY, "must be a calendar day such as 2026-11-22", LocalDate::parse);
  }

  /**
   * Times are kept in microseconds, as the database does, so that what is read is what was written.
   */
  private static OffsetDateTime time(JsonNode node) {
    return parsed(
        node,
        TIME,
        "must be a time with an offset, such as 2026-11-22T07:30:00+01:00",
        text -> OffsetDateTime.parse(text).truncatedTo(ChronoUnit.MICROS));
  }

  private static ZoneId zone(JsonNode node) {
    var name = text(node);
    require(ZoneId.getAvailableZoneIds().contains(name), "must be an IANA time zone");
    return ZoneId.of(name);
  }

  private static <T> T parsed(
      JsonNode node, Pattern form, String expected, Function<String, T> parser) {
    var text = text(node);
    require(form.matcher(text).matches() && !text.startsWith("0000"), expected);
    try {
      return parser.apply(text);
    } catch (DateTimeException noSuchTime) {
      throw new IllegalArgumentException(expected, noSuchTime);
    }
  }

  private static Object constant(Class<?> type, JsonNode node) {
    var name = text(node);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> written((Enum<?>) constant).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be one of " + names(type)));
  }

  private static String names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> written((Enum<?>) constant))
        .collect(Collectors.joining(", "));
  }

  /** As it is written in answers: by its {@link JsonProperty}, else by its own name. */
  private static String written(Enum<?> constant) {
    try {
      var property =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return property == null ? constant.name() : property.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
