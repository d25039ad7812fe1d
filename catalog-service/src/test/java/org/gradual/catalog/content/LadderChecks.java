package org.gradual.catalog.content;

import static org.gradual.catalog.content.ContentTree.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must hold of the steps of an exercise and of the ways that lead from one to another. */
final class LadderChecks {
  /** What each step moves; the two others lead to the next variant. */
  private static final Map<String, String> MOVES =
      Map.of(
          "reps+1", "reps",
          "reps+10", "reps",
          "sets+1", "sets",
          "holdSeconds+1", "holdSeconds",
          "holdSeconds+5", "holdSeconds",
          "minutes", "minutes",
          "daysPerWeek+1", "daysPerWeek",
          "stepHeightCentimetres+5", "stepHeightCentimetres");

  private static final Set<String> TO_A_VARIANT = Set.of("variant", "load");

  private LadderChecks() {}

  static List<Check> all() {
    return List.of(
        Check.each("there are steps, each known and named once", LadderChecks::steps),
        Check.each("a step moves what the ceiling names", LadderChecks::moves),
        Check.each("a ladder names others, each once", LadderChecks::rungs),
        Check.eachAmong("a ladder leads to what exists", LadderChecks::dangling),
        new Check("harder never lowers the tier", LadderChecks::tiers),
        new Check("no way up leads back", LadderChecks::cycles),
        Check.eachAmong("a prerequisite can be met", LadderChecks::prerequisite));
  }

  private static Stream<String> steps(ObjectNode exercise) {
    List<String> steps = texts(exercise.path("steps"));
    if (steps.isEmpty()) {
      return Stream.of("has none");
    }
    Set<String> known = new HashSet<>(MOVES.keySet());
    known.addAll(TO_A_VARIANT);
    return steps.stream().filter(step -> !known.remove(step));
  }

  private static Stream<String> moves(ObjectNode exercise) {
    JsonNode ceiling = exercise.path("doses").path("ceiling");
    boolean hasHarder = !exercise.path("harder").isEmpty();
    return texts(exercise.path("steps")).stream()
        .filter(
            step ->
                TO_A_VARIANT.contains(step)
                    ? !hasHarder && !(step.equals("load") && ceiling.has("loadKilograms"))
                    : !ceiling.has(MOVES.getOrDefault(step, "")));
  }

  private static Stream<String> rungs(ObjectNode exercise) {
    Set<String> seen = new HashSet<>(Set.of(exercise.path("slug").asText()));
    return Stream.of("easier", "harder")
        .flatMap(member -> texts(exercise.path(member)).stream())
        .filter(slug -> !slug.matches(Shapes.SLUG) || !seen.add(slug));
  }

  private static Stream<String> dangling(ObjectNode exercise, ContentTree content) {
    return Stream.of("easier", "harder")
        .flatMap(member -> texts(exercise.path(member)).stream())
        .filter(slug -> !content.exercises().containsKey(slug));
  }

  /** The ways up between exercises that exist: from easier to harder. */
  private static Map<String, Set<String>> waysUp(ContentTree content) {
    Map<String, Set<String>> ways = new TreeMap<>();
    content.exercises().keySet().forEach(slug -> ways.put(slug, new TreeSet<>()));
    content
        .exercises()
        .forEach(
            (slug, exercise) -> {
              texts(exercise.path("harder")).stream()
                  .filter(ways::containsKey)
                  .forEach(harder -> ways.get(slug).add(harder));
              texts(exercise.path("easier")).stream()
                  .filter(ways::containsKey)
                  .forEach(easier -> ways.get(easier).add(slug));
            });
    return ways;
  }

  private static Stream<String> tiers(ContentTree content) {
    return waysUp(content).entrySet().stream()
        .flatMap(
            way ->
                way.getValue().stream()
                    .filter(harder -> tier(content, way.getKey()) > tier(content, harder))
                    .map(harder -> way.getKey() + " leads up to " + harder));
  }

  private static int tier(ContentTree content, String slug) {
    return content.exercises().get(slug).path("tier").asInt();
  }

  private static Stream<String> cycles(ContentTree content) {
    Map<String, Set<String>> ways = waysUp(content);
    return ways.keySet().stream().filter(slug -> reachable(slug, ways).contains(slug));
  }

  private static Set<String> reachable(String from, Map<String, Set<String>> ways) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(ways.get(from));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(ways.get(next));
      }
    }
    return reached;
  }

  private static Stream<String> prerequisite(ObjectNode exercise, ContentTree content) {
    if (!exercise.has("prerequisite")) {
      return Stream.of();
    }
    JsonNode first = exercise.path("prerequisite");
    JsonNode mastered = content.exercises().get(first.path("exercise").asText());
    return mastered != null
            && mastered.path("tier").asInt() <= exercise.path("tier").asInt()
            && mastered != exercise
            && isWithin(first, mastered.path("doses").path("ceiling"))
            && Shapes.isWholeNumber(first.path("painMeanMax"), 0, 10)
        ? Stream.of()
        : Stream.of(first.toString());
  }

  private static boolean isWithin(JsonNode prerequisite, JsonNode ceiling) {
    JsonNode dose = prerequisite.path("dose");
    return switch (prerequisite.path("at").asText()) {
      case "CEILING" -> dose.isMissingNode();
      case "DOSE" ->
          DoseChecks.isDose(dose)
              && dose.get("kind").equals(ceiling.path("kind"))
              && DoseChecks.above(dose, ceiling).findAny().isEmpty();
      default -> false;
    };
  }
}
