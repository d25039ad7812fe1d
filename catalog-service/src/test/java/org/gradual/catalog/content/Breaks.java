package org.gradual.catalog.content;

import static org.gradual.catalog.content.Break.exercise;
import static org.gradual.catalog.content.Break.word;

import java.util.List;
import java.util.stream.Stream;

/** The mistakes that the checks are tried on: at least one for each of them. */
final class Breaks {
  private Breaks() {}

  static List<Break> all() {
    return Stream.of(vocabulary(), exercises(), cues(), doses(), ladders(), provenance())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Break> vocabulary() {
    return List.of(
        new Break(
            "the vocabulary files are all there",
            "no benefits",
            content -> content.words().remove("benefits")),
        word("the words are those of the catalog", "conditions", "/0/code", "\"OSTE\""),
        word("the words are those of the catalog", "safety-rules", "/14/code", "\"SR16\""),
        word("no word is defined twice", "muscles", "/0/slug", "\"obliques\""),
        word("a word has a key, a name, a description and a basis", "causes", "/0/name", "\" \""),
        word("a word has a key, a name, a description and a basis", "benefits", "/0/from", "[]"),
        word("a word has a key, a name, a description and a basis", "muscles", "/0/code", "\"A\""),
        word("a source has a code, a citation and a grade", "sources", "/1/grade", "\"D\""),
        word("a source has a code, a citation and a grade", "sources", "/1/url", "\"web\""),
        word("a condition says why it counts", "conditions", "/3/basis", null),
        word(
            "the work matched to a cause exists",
            "causes",
            "/2/matchedWork/0/exercises/0",
            "\"brige\""),
        word("every muscle is named by an exercise", "muscles", "/25", "{\"slug\": \"biceps\"}"));
  }

  private static List<Break> exercises() {
    return List.of(
        new Break(
            "the exercises are those of the list",
            "no plank",
            content -> content.exercises().remove("plank")),
        new Break(
            "the exercises are those of the list",
            "another one",
            content -> content.exercises().put("sit-up", content.exercises().get("plank"))),
        exercise("a file has the name of its slug", "plank", "/slug", "\"planks\""),
        exercise("the members are those of the document", "plank", "/caution", null),
        exercise("the members are those of the document", "plank", "/family", "\"STRENGTH\""),
        exercise("the value of an enumeration is known", "plank", "/type", "\"STRENGTH\""),
        exercise("the value of an enumeration is known", "plank", "/equipment/0", "\"MATS\""),
        exercise("a tier is 1..5", "plank", "/tier", "0"),
        exercise("a tier is 1..5", "plank", "/tier", "\"3\""),
        exercise(
            "a word stands in its vocabulary, and once", "plank", "/primaryMuscles/0", "\"abs\""),
        exercise(
            "a word stands in its vocabulary, and once", "plank", "/causes/1", "\"weak-core\""),
        exercise(
            "a word stands in its vocabulary, and once", "plank", "/caution/0", "\"SHOULDER\""),
        exercise("there is a cause, a discipline and a muscle", "plank", "/primaryMuscles", "[]"),
        exercise(
            "a condition either forbids or cautions", "plank", "/contraindicated/0", "\"HTN\""),
        exercise(
            "a direction names the conditions against it",
            "knee-to-chest",
            "/contraindicated",
            "[]"),
        exercise(
            "a direction names the conditions against it",
            "cobra",
            "/contraindicated/0",
            "\"OSTEO\""),
        exercise(
            "names and aliases are texts of one exercise", "plank", "/aliases/0", "\"bridge\""),
        exercise("names and aliases are texts of one exercise", "plank", "/name", "7"));
  }

  private static List<Break> cues() {
    return List.of(
        exercise("there are cues", "plank", "/cues", "[]"),
        exercise("a variant says what differs from its parent", "plank-knee", "/cues", "[]"),
        exercise("a cue is a sentence, with its origin", "plank", "/cues/0/text", "\"\""),
        exercise("a cue is a sentence, with its origin", "plank", "/cues/0/provenance", "\"ME\""),
        new Break(
            "no list of cues is made from another",
            "the plank's cues for the cobra",
            content ->
                content
                    .exercises()
                    .get("cobra")
                    .set("cues", content.exercises().get("plank").get("cues"))));
  }

  private static List<Break> doses() {
    String range = "a dose has the numbers of its kind, in range";
    return List.of(
        exercise("there are a start, a gentle dose and a ceiling", "plank", "/doses/gentle", null),
        exercise(range, "plank", "/doses/start/sets", "0"),
        exercise(range, "plank", "/doses/start/holdSeconds", "601"),
        exercise(range, "plank", "/doses/start/holdSeconds", "10.5"),
        exercise(range, "plank", "/doses/start/reps", null),
        exercise(range, "plank", "/doses/start/minutes", "3"),
        exercise(range, "plank", "/doses/start/perSide", "false"),
        exercise(range, "clamshell", "/doses/start/loadKilograms", "2.125"),
        exercise(range, "walking", "/doses/start/daysPerWeek", "8"),
        exercise(range, "lateral-step-up", "/doses/start/stepHeightCentimetres", "61"),
        exercise(
            "all doses are of the one kind that fits the scheme",
            "plank",
            "/doses/start/kind",
            "\"REPETITIONS\""),
        exercise(
            "all doses are of the one kind that fits the scheme",
            "plank",
            "/scheme",
            "\"DURATION\""),
        exercise("start and gentle are not above the ceiling", "plank", "/doses/start/sets", "4"),
        exercise(
            "start and gentle are not above the ceiling",
            "walking",
            "/doses/gentle/daysPerWeek",
            "6"),
        exercise("gentle is not above start", "bridge", "/doses/gentle/reps", "6"),
        exercise(
            "a dose's variant is easier or harder",
            "plank",
            "/doses/gentle/variant",
            "\"plank-elbow\""),
        exercise("days a week are 1..7 and hold the ceiling", "plank", "/daysPerWeek/min", "4"),
        exercise("days a week are 1..7 and hold the ceiling", "walking", "/daysPerWeek/max", "4"));
  }

  private static List<Break> ladders() {
    return List.of(
        exercise("there are steps, each known and named once", "plank", "/steps", "[]"),
        exercise(
            "there are steps, each known and named once", "plank", "/steps/0", "\"holdSec+5\""),
        exercise("there are steps, each known and named once", "plank", "/steps/0", "\"variant\""),
        exercise("a step moves what the ceiling names", "plank", "/steps/0", "\"minutes\""),
        exercise(
            "a step moves what the ceiling names", "walking", "/doses/ceiling/daysPerWeek", null),
        exercise("a step moves what the ceiling names", "lateral-step-up", "/harder", "[]"),
        exercise("a ladder names others, each once", "plank", "/harder/0", "\"plank\""),
        exercise("a ladder names others, each once", "plank", "/easier/0", "\"plank-knee\""),
        exercise("a ladder leads to what exists", "plank", "/easier/0", "\"plank-moon\""),
        exercise("harder never lowers the tier", "mountain-climber", "/tier", "2"),
        exercise("harder never lowers the tier", "bird-dog", "/tier", "5"),
        exercise("no way up leads back", "bridge", "/harder/0", "\"pelvic-tilt\""),
        exercise("a prerequisite can be met", "superman", "/prerequisite/exercise", "\"birddog\""),
        exercise("a prerequisite can be met", "superman", "/prerequisite/painMeanMax", "11"),
        exercise("a prerequisite can be met", "superman", "/prerequisite/at", "\"TOP\""),
        exercise(
            "a prerequisite can be met",
            "mountain-climber",
            "/prerequisite/dose/holdSeconds",
            "61"));
  }

  private static List<Break> provenance() {
    String kind = "the provenance has a kind, and lines where it is the seed's";
    return List.of(
        exercise(kind, "plank", "/provenance/kind", "\"SEED\""),
        exercise(kind, "plank", "/provenance/seedLines", "[]"),
        exercise("a dose's source is known", "plank", "/provenance/doseSource", "\"S-XYZ: 60 s\""),
        exercise("a dose's source is known", "plank", "/provenance/doseSource", "\"\""),
        exercise("every fact has one basis", "plank", "/sources/0/of", "[]"),
        exercise("every fact has one basis", "plank", "/sources/0/of/1", "\"tier\""),
        exercise("every fact has one basis", "plank", "/sources/0/of/1", "\"colour\""),
        exercise("a basis is known", "plank", "/sources/1/from/0", "\"SEEDS\""),
        exercise("a basis is known", "bridge", "/notes/0/from", "[]"),
        word("a basis is known", "benefits", "/2/from/0", "\"L61\""),
        exercise("what rests on the seed names its lines", "plank", "/sources/0/seedLines", "[]"),
        exercise("what rests on the seed names its lines", "plank", "/cues/0/seedLines", null),
        exercise("what rests on the seed names its lines", "plank", "/cues/1/seedLines", "[51]"),
        word("what rests on the seed names its lines", "muscles", "/1/seedLines", "[69]"),
        exercise("a line of the seed is real", "plank", "/provenance/seedLines/0", "44"),
        exercise("a line of the seed is real", "plank", "/cues/0/seedLines/0", "132"),
        word("a line of the seed is real", "causes", "/0/subCauses/0/seedLines/0", "24"),
        word("weak evidence is marked in known words", "conditions", "/6/evidence", "\"WEAK\""));
  }
}
