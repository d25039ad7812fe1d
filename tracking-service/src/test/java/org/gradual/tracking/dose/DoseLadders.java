package org.gradual.tracking.dose;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradual.tracking.catalogue.PublishedExercise;

/** The page of all ways up and down, from the records and the steps themselves. */
final class DoseLadders {
  private static final int WIDTH = 112;
  private static final int INDENT = 13;
  private static final Pace PACE = new Pace(10, false, 5, Optional.of(new BigDecimal("0.1")));

  private static final String HEAD =
      """
      # Dose ladders

      Every shipped exercise, from its first dose to its ceiling and back down. Generated: `SchemesTest` fails when a step
      changes, and writes this page anew with `-Dgradual.generated.write`.

      `2x8` is two sets of eight repetitions, `2x8x10s` holds each for ten seconds, `20min/3d` is twenty minutes on three days
      a week; `@10cm` is the height of a step, `+2kg` a load. *Load* is the way up of a load alone, by weights of 0.1 kg, for one
      who does two repetitions more than asked. A way of its own for people who start gently stands where it begins elsewhere.
      A step up takes two good sessions and seven days; *then* needs a therapist's word, and what its own record asks for first.
      """;

  private final List<PublishedExercise> exercises;

  DoseLadders(List<PublishedExercise> exercises) {
    this.exercises = exercises;
  }

  String markdown() {
    return HEAD + Arrays.stream(Scheme.values()).map(this::section).collect(joining());
  }

  private String section(Scheme scheme) {
    return exercises.stream()
        .filter(it -> it.scheme().equals(scheme.name()))
        .map(DoseLadders::entry)
        .collect(
            joining(
                "\n", "\n## %s\n\n%s\n\n```\n".formatted(scheme, scheme.row().says()), "```\n"));
  }

  private static String entry(PublishedExercise exercise) {
    Rung rung = exercise.rung();
    Stream<String> heads =
        Stream.of(
            exercise.slug() + (isEachSide(rung.ceiling()) ? ", each side" : ""),
            line("steps", exercise.steps()));
    Stream<String> ways =
        Stream.of(false, true)
            .filter(gently -> !gently || !rung.ownStart(true).equals(rung.ownStart(false)))
            .flatMap(gently -> ways(rung, gently));
    Stream<String> neighbours =
        Stream.of(
            line("below", exercise.easier().reversed()),
            line("then", exercise.harder()),
            line("needs first", needs(rung)));
    return Stream.of(heads, ways, neighbours)
        .flatMap(it -> it)
        .filter(it -> !it.isBlank())
        .map(it -> it + "\n")
        .collect(joining());
  }

  private static Stream<String> ways(Rung rung, boolean gently) {
    Dose start = rung.ownStart(gently);
    Stepping stepping = new Stepping(rung, start, start, Corridor.OPEN, PACE);
    List<Dose> up = way(start, it -> it.flatMap(stepping::up));
    List<Dose> down = way(up.getLast(), it -> it.flatMap(stepping::down));
    List<Dose> load = way(start, it -> it.flatMap(stepping::upByLoad));
    return Stream.of(
        line(gently ? "gently up" : "up", words(up)),
        line(
            gently ? "gently down" : "down",
            down.equals(up.reversed()) ? List.of("the same way back") : words(down)),
        load.size() > 1 ? line("load", words(load)) : "");
  }

  static List<Dose> way(Dose first, UnaryOperator<Optional<Dose>> next) {
    return Stream.iterate(Optional.of(first), Optional::isPresent, next)
        .map(Optional::orElseThrow)
        .toList();
  }

  private static List<String> needs(Rung rung) {
    return rung.prerequisite().stream()
        .flatMap(
            it ->
                Stream.of(
                    it.exercise(), "at", it.atLeast().map(DoseLadders::word).orElse("its ceiling")))
        .toList();
  }

  private static List<String> words(List<Dose> doses) {
    return doses.stream().map(DoseLadders::word).toList();
  }

  private static String word(Dose dose) {
    return switch (dose) {
      case Repetitions it ->
          "%dx%d".formatted(it.sets(), it.reps())
              + it.stepHeightCentimetres().stream().mapToObj("@%dcm"::formatted).collect(joining())
              + it.loadKilograms().map("+%skg"::formatted).orElse("");
      case Hold it -> "%dx%dx%ds".formatted(it.sets(), it.reps(), it.holdSeconds());
      case DurationDose it ->
          it.minutes()
              + "min"
              + it.daysPerWeek().stream().mapToObj("/%dd"::formatted).collect(joining());
    };
  }

  private static boolean isEachSide(Dose dose) {
    return switch (dose) {
      case Repetitions it -> it.perSide();
      case Hold it -> it.perSide();
      case DurationDose _ -> false;
    };
  }

  /** Words behind a name, broken into lines; nothing where there are none. */
  private static String line(String name, List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("  %-11s".formatted(name));
    int column = INDENT;
    for (String word : words) {
      if (column + 1 + word.length() > WIDTH) {
        text.append('\n').append(" ".repeat(INDENT));
        column = INDENT;
      }
      text.append(' ').append(word);
      column += 1 + word.length();
    }
    return text.toString();
  }
}
