package org.gradual.catalog.content;

import static org.gradual.catalog.content.ContentTree.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must hold of the members that describe an exercise. */
final class ExerciseChecks {
  /** The exercises that the seed names or implies. All others are variants on their ladders. */
  private static final Set<String> LIST =
      words(
          "bird-dog bridge cat-cow childs-pose chin-tuck clamshell cobra cycling",
          "diaphragmatic-breathing elliptical flexion-rotation hamstring-stretch heel-raise",
          "hip-flexor-stretch knee-to-chest lateral-step-up mountain-climber pelvic-tilt plank",
          "relaxation-pose reverse-crunch roll-down scapular-squeeze side-bridge superman swimming",
          "the-hundred torso-twist trunk-rotation walking water-aerobics water-jogging");

  private static final Set<String> NEEDED =
      words(
          "slug name aliases type disciplines position direction tier primaryMuscles",
          "secondaryMuscles causes scheme doses daysPerWeek steps easier harder contraindicated",
          "caution equipment cues provenance sources");
  private static final Set<String> OPTIONAL = words("prerequisite notes");

  private static final Map<String, Set<String>> ENUMERATIONS =
      Map.of(
          "type",
          words(
              "MOBILITY_DYNAMIC STRENGTH_DYNAMIC STRENGTH_ISOMETRIC STABILITY ENDURANCE",
              "MOTOR_CONTROL AEROBIC STRETCH_STATIC RELAXATION"),
          "position",
          words(
              "SUPINE SUPINE_CROOK PRONE PRONE_FOREARMS SIDE_LYING SIDE_LYING_FOREARM SEATED",
              "STANDING QUADRUPED KNEELING HALF_KNEELING HIGH_PLANK",
              "UPRIGHT_WATER PRONE_WATER STANDING_WATER"),
          "direction",
          words("NEUTRAL FLEXION EXTENSION ROTATION MIXED"),
          "scheme",
          words(
              "HOLD_SHORT HOLD_LONG REPS MOBILITY STATIC_STRETCH WORK_TIME CYCLES DURATION",
              "RELAX_TIME"));
  private static final Set<String> EQUIPMENT =
      words("MAT CHAIR WALL STEP BAND BALL DUMBBELL TOWEL PILLOW POOL BICYCLE ELLIPTICAL");

  private static final Map<String, String> VOCABULARIES =
      Map.of(
          "disciplines", "disciplines",
          "causes", "causes",
          "primaryMuscles", "muscles",
          "secondaryMuscles", "muscles",
          "contraindicated", "conditions",
          "caution", "conditions");

  /**
   * A movement that these conditions rule out asks at least for a therapist's word. Source: S-DIR.
   */
  private static final Map<String, Set<String>> RULED_OUT =
      Map.of("FLEXION", words("DISC"), "EXTENSION", words("STEN SPLI FACET"));

  private ExerciseChecks() {}

  static List<Check> all() {
    return List.of(
        new Check("the exercises are those of the list", ExerciseChecks::list),
        new Check("a file has the name of its slug", ExerciseChecks::slugs),
        Check.each("the members are those of the document", ExerciseChecks::members),
        Check.each("the value of an enumeration is known", ExerciseChecks::enumerations),
        Check.each("a tier is 1..5", ExerciseChecks::tier),
        Check.eachAmong("a word stands in its vocabulary, and once", ExerciseChecks::references),
        Check.each("there is a cause, a discipline and a muscle", ExerciseChecks::present),
        Check.each("a condition either forbids or cautions", ExerciseChecks::bothWays),
        Check.each("a direction names the conditions against it", ExerciseChecks::direction),
        new Check("names and aliases are texts of one exercise", ExerciseChecks::names));
  }

  private static Stream<String> list(ContentTree content) {
    Set<String> files = content.exercises().keySet();
    Set<String> known = new TreeSet<>(LIST);
    LIST.stream()
        .map(slug -> content.exercises().getOrDefault(slug, JsonNodeFactory.instance.objectNode()))
        .flatMap(seed -> Stream.of(seed.path("easier"), seed.path("harder")))
        .forEach(rungs -> known.addAll(texts(rungs)));
    return Stream.concat(
        without(LIST, files).stream().map(slug -> slug + " is missing"),
        without(files, known).stream().map(slug -> slug + " is on no ladder"));
  }

  private static Stream<String> slugs(ContentTree content) {
    return content.exercises().entrySet().stream()
        .filter(file -> !file.getKey().matches(Shapes.SLUG) || !file.getKey().equals(slug(file)))
        .map(file -> file.getKey() + " holds " + slug(file));
  }

  private static String slug(Map.Entry<String, ObjectNode> file) {
    return file.getValue().path("slug").asText();
  }

  private static Stream<String> members(ObjectNode exercise) {
    Set<String> members = new TreeSet<>();
    exercise.fieldNames().forEachRemaining(members::add);
    return Stream.concat(
        without(NEEDED, members).stream().map(member -> "lacks " + member),
        without(without(members, NEEDED), OPTIONAL).stream().map(member -> "has " + member));
  }

  private static Stream<String> enumerations(ObjectNode exercise) {
    return Stream.concat(
        ENUMERATIONS.entrySet().stream()
            .filter(member -> !member.getValue().contains(exercise.path(member.getKey()).asText()))
            .map(member -> member.getKey() + " " + exercise.path(member.getKey())),
        texts(exercise.path("equipment")).stream()
            .filter(item -> !EQUIPMENT.contains(item))
            .map(item -> "equipment " + item));
  }

  private static Stream<String> tier(ObjectNode exercise) {
    return Shapes.isWholeNumber(exercise.path("tier"), 1, 5)
        ? Stream.of()
        : Stream.of("tier " + exercise.path("tier"));
  }

  private static Stream<String> references(ObjectNode exercise, ContentTree content) {
    return VOCABULARIES.entrySet().stream()
        .flatMap(
            member -> {
              Set<String> known = new HashSet<>(content.keys(member.getValue()));
              return texts(exercise.path(member.getKey())).stream()
                  .filter(word -> !known.remove(word))
                  .map(word -> member.getKey() + " " + word);
            });
  }

  private static Stream<String> present(ObjectNode exercise) {
    boolean rests = exercise.path("type").asText().equals("RELAXATION");
    return Stream.of("causes", "disciplines", "primaryMuscles")
        .filter(member -> !(rests && member.equals("primaryMuscles")))
        .filter(member -> exercise.path(member).isEmpty())
        .map(member -> "has no " + member);
  }

  private static Stream<String> bothWays(ObjectNode exercise) {
    Set<String> cautions = Set.copyOf(texts(exercise.path("caution")));
    return texts(exercise.path("contraindicated")).stream().filter(cautions::contains);
  }

  private static Stream<String> direction(ObjectNode exercise) {
    Set<String> named = new HashSet<>(texts(exercise.path("contraindicated")));
    named.addAll(texts(exercise.path("caution")));
    String direction = exercise.path("direction").asText();
    return without(RULED_OUT.getOrDefault(direction, Set.of()), named).stream()
        .map(condition -> direction + " without " + condition);
  }

  private static Stream<String> names(ContentTree content) {
    Set<String> taken = new HashSet<>();
    return content.exercises().entrySet().stream()
        .flatMap(
            file ->
                Stream.concat(
                        Stream.of(file.getValue().path("name")),
                        file.getValue().path("aliases").valueStream())
                    .filter(
                        name ->
                            !Shapes.isText(name, 200) || !taken.add(name.asText().toLowerCase()))
                    .map((JsonNode name) -> file.getKey() + " " + name));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }
}
