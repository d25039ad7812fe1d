package org.gradual.catalog.content;

import static org.gradual.catalog.content.ContentTree.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of the doses of an exercise and of the way from one to the next. */
final class DoseChecks {
  private static final Map<String, int[]> RANGES =
      Map.of(
          "sets", new int[] {1, 20},
          "reps", new int[] {1, 500},
          "holdSeconds", new int[] {1, 600},
          "minutes", new int[] {1, 300},
          "daysPerWeek", new int[] {1, 7},
          "stepHeightCentimetres", new int[] {1, 60});

  private static final Map<String, Set<String>> NEEDED =
      Map.of(
          "REPETITIONS", Set.of("sets", "reps"),
          "HOLD", Set.of("sets", "reps", "holdSeconds"),
          "DURATION", Set.of("minutes"));
  private static final Map<String, Set<String>> OPTIONAL =
      Map.of(
          "REPETITIONS",
          Set.of("daysPerWeek", "perSide", "loadKilograms", "stepHeightCentimetres", "variant"),
          "HOLD",
          Set.of("daysPerWeek", "perSide", "loadKilograms", "variant"),
          "DURATION",
          Set.of("daysPerWeek", "variant"));

  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "HOLD_SHORT", Set.of("HOLD"),
          "HOLD_LONG", Set.of("HOLD"),
          "STATIC_STRETCH", Set.of("HOLD"),
          "WORK_TIME", Set.of("HOLD"),
          "REPS", Set.of("REPETITIONS"),
          "CYCLES", Set.of("REPETITIONS"),
          "MOBILITY", Set.of("REPETITIONS", "HOLD"),
          "DURATION", Set.of("DURATION"),
          "RELAX_TIME", Set.of("DURATION"));

  private static final List<String> DOSES = List.of("start", "gentle", "ceiling");

  private DoseChecks() {}

  static List<Check> all() {
    return List.of(
        Check.each("there are a start, a gentle dose and a ceiling", DoseChecks::present),
        Check.each("a dose has the numbers of its kind, in range", DoseChecks::shapes),
        Check.each("all doses are of the one kind that fits the scheme", DoseChecks::kinds),
        Check.each("start and gentle are not above the ceiling", DoseChecks::ceilings),
        Check.each("gentle is not above start", DoseChecks::gentle),
        Check.each("a dose's variant is easier or harder", DoseChecks::variants),
        Check.each("days a week are 1..7 and hold the ceiling", DoseChecks::daysPerWeek));
  }

  private static Stream<String> present(ObjectNode exercise) {
    Set<String> names = new HashSet<>();
    exercise.path("doses").fieldNames().forEachRemaining(names::add);
    return names.equals(Set.copyOf(DOSES)) ? Stream.of() : Stream.of("has " + names);
  }

  private static Stream<String> shapes(ObjectNode exercise) {
    return DOSES.stream()
        .filter(name -> !isDose(exercise.path("doses").path(name)))
        .map(name -> name + " " + exercise.path("doses").path(name));
  }

  /** Whether this is a dose of the contract, apart from its variant. */
  static boolean isDose(JsonNode dose) {
    Set<String> members = new HashSet<>();
    dose.fieldNames().forEachRemaining(members::add);
    String kind = dose.path("kind").asText();
    return members.remove("kind")
        && NEEDED.containsKey(kind)
        && members.containsAll(NEEDED.get(kind))
        && members.stream()
            .allMatch(m -> NEEDED.get(kind).contains(m) || OPTIONAL.get(kind).contains(m))
        && members.stream().allMatch(member -> isInRange(member, dose.get(member)));
  }

  private static boolean isInRange(String member, JsonNode value) {
    return switch (member) {
      case "perSide" -> value.isBoolean() && value.asBoolean();
      case "variant" -> value.isTextual() && value.asText().matches(Shapes.SLUG);
      case "loadKilograms" ->
          value.isNumber()
              && value.decimalValue().signum() > 0
              && value.asDouble() <= 500
              && value.decimalValue().stripTrailingZeros().scale() <= 2;
      default -> Shapes.isWholeNumber(value, RANGES.get(member)[0], RANGES.get(member)[1]);
    };
  }

  private static Stream<String> kinds(ObjectNode exercise) {
    Set<String> kinds =
        DOSES.stream()
            .map(name -> exercise.path("doses").path(name).path("kind").asText())
            .collect(Collectors.toSet());
    String scheme = exercise.path("scheme").asText();
    return kinds.size() == 1 && KINDS.getOrDefault(scheme, Set.of()).containsAll(kinds)
        ? Stream.of()
        : Stream.of(scheme + " with " + kinds);
  }

  private static Stream<String> ceilings(ObjectNode exercise) {
    JsonNode ceiling = exercise.path("doses").path("ceiling");
    return Stream.of("start", "gentle")
        .flatMap(
            name -> above(exercise.path("doses").path(name), ceiling).map(number -> name + number));
  }

  /** Doses of two different variants cannot be compared. */
  private static Stream<String> gentle(ObjectNode exercise) {
    JsonNode start = exercise.path("doses").path("start");
    JsonNode gentle = exercise.path("doses").path("gentle");
    return gentle.path("variant").equals(start.path("variant"))
        ? above(gentle, start)
        : Stream.of();
  }

  /** The numbers of a dose that are above those of another, where both have them. */
  static Stream<String> above(JsonNode dose, JsonNode limit) {
    return dose.properties().stream()
        .filter(number -> number.getValue().isNumber() && limit.has(number.getKey()))
        .filter(number -> number.getValue().asDouble() > limit.get(number.getKey()).asDouble())
        .map(
            number ->
                " %s %s above %s"
                    .formatted(number.getKey(), number.getValue(), limit.get(number.getKey())));
  }

  private static Stream<String> variants(ObjectNode exercise) {
    Set<String> ladder = new HashSet<>(texts(exercise.path("easier")));
    ladder.addAll(texts(exercise.path("harder")));
    return DOSES.stream()
        .map(name -> exercise.path("doses").path(name).path("variant"))
        .filter(variant -> variant.isTextual() && !ladder.contains(variant.asText()))
        .map(JsonNode::asText);
  }

  private static Stream<String> daysPerWeek(ObjectNode exercise) {
    JsonNode days = exercise.path("daysPerWeek");
    int most = days.path("max").asInt();
    return Shapes.isWholeNumber(days.path("min"), 1, most)
            && most <= 7
            && days.size() == 2
            && exercise.path("doses").path("ceiling").path("daysPerWeek").asInt() <= most
        ? Stream.of()
        : Stream.of(days.toString());
  }
}
