package org.gradual.tracking.progression;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;

/**
 * Makes up {@link Tale tales} of patients who mostly do well: the same ones under the same rules,
 * because they do what they are told. Once written, a tale is a fact, whatever the rules become.
 */
final class TaleAuthor {

  private static final List<String> EXERCISES =
      List.of("bridge", "clamshell", "plank", "mountain-climber", "lateral-step-up", "walking");
  private static final List<String> NEWS =
      List.of("bridge", "pelvic-tilt", "bridge-single-leg", "walking", "walking-brisk");
  private static final List<String> SETTINGS =
      List.of(
          "painSafeMax=1",
          "painAcceptMax=4",
          "painCritical=6",
          "painRise=3",
          "qualifyingSessions=3",
          "minDaysSameDose=3",
          "volumeStepPercentPerWeek=20",
          "effortMaxStrength=5",
          "effortRegress=8",
          "weekTrendMax=0.5",
          "maxItemsPerWeek=1",
          "progressInAcceptable=1",
          "proposalDays=3");
  private static final int SESSIONS = 8;

  /** Doses on their way up, so that there is a way down. */
  private static final Map<String, String> LATER_DOSES =
      Map.of(
          "bridge", "1x8x10s",
          "clamshell", "1x10",
          "plank", "3x1x25s",
          "mountain-climber", "2x1x25s",
          "lateral-step-up", "2x11@10cm",
          "walking", "20min/4d");

  private final Random random;
  private final int luck;
  private final boolean answers;
  private final List<String> lines = new ArrayList<>();
  private int day;

  private TaleAuthor(long seed) {
    this.random = new Random(seed);
    this.luck = one(List.of(4, 10, 30));
    this.answers = !chance(4);
  }

  static List<Tale> tales(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Tale("%03d".formatted(i), new TaleAuthor(i).tell()))
        .toList();
  }

  private List<String> tell() {
    if (chance(5)) {
      lines.add("age " + one(List.of("64", "65", "70")));
    }
    lines.add(plan());
    for (int i = 0; i < SESSIONS; i++) {
      rest();
      answer();
      happen();
      perform();
    }
    day += one(List.of(0, 1, 9));
    note("asked");
    return lines;
  }

  /** One in so many times. */
  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private int upTo(int most) {
    return random.nextInt(most + 1);
  }

  private void note(String fact) {
    lines.add(day + " " + fact);
  }

  private Standing now() {
    return Progression.of(TaleReader.read(lines).history(), Story.at(day, Story.MORNING));
  }

  // --- what the therapist does -------------------------------------------------------------------

  private String plan() {
    if (chance(8)) {
      return "0 plan QUOTA | the-hundred>1x60:8" + (chance(2) ? ":8,10,12" : "") + " walking";
    }
    StringJoiner plan = new StringJoiner(" ", "0 plan ", "");
    plan.add(chance(3) ? "STOP_ON_PAIN" : "PAIN_MONITORED");
    if (chance(3)) {
      plan.add(one(SETTINGS));
    }
    plan.add("|");
    String first = one(EXERCISES);
    String second = one(EXERCISES.stream().filter(it -> !it.equals(first)).toList());
    plan.add(dosed(first) + (chance(2) ? "!" : ""));
    plan.add(chance(6) ? "diaphragmatic-breathing" : dosed(second));
    return plan.toString();
  }

  private String dosed(String exercise) {
    return chance(2) ? exercise + "=" + LATER_DOSES.get(exercise) : exercise;
  }

  /** Sees to alerts and proposals, but not always at once. */
  private void answer() {
    Standing standing = now();
    standing.alerts().stream()
        .filter(Alert::isOpen)
        .filter(_ -> !chance(3))
        .forEach(
            it -> note("clears " + it.kind() + it.item().map(id -> " " + name(id)).orElse("")));
    standing
        .items()
        .forEach(
            (id, item) ->
                item.proposal()
                    .filter(_ -> answers && !chance(3))
                    .ifPresent(it -> note(verdict(it) + " " + DoseText.of(it.to().orElseThrow()))));
  }

  private String verdict(Decision proposed) {
    Story story = TaleReader.read(lines);
    int session =
        story.history().sessions().stream()
            .filter(it -> proposed.session().equals(Optional.of(it.id())))
            .mapToInt(it -> (int) ChronoUnit.DAYS.between(Story.DAY_0, it.localDay()))
            .findFirst()
            .orElseThrow();
    String word = chance(4) ? "vetoes" : "approves";
    return "%s %d %s".formatted(word, session, name(proposed.item().orElseThrow()));
  }

  private static String name(UUID item) {
    return TaleItems.ALL.values().stream()
        .filter(it -> it.id().equals(item))
        .map(PlanItem::exercise)
        .findFirst()
        .orElseThrow();
  }

  // --- what else happens -------------------------------------------------------------------------

  private void happen() {
    if (chance(25)) {
      note(one(List.of("published ", "retired ")) + one(NEWS) + " " + (day + 2));
    }
    if (chance(30)) {
      note("diagnosed " + one(List.of("ABD", "OSTEO")));
    }
    if (chance(20)) {
      revise();
    }
  }

  private void revise() {
    Standing standing = now();
    StringJoiner plan = new StringJoiner(" ", "plan ", "");
    plan.add(one(List.of("STOP_ON_PAIN", "PAIN_MONITORED")));
    plan.add("|");
    standing
        .items()
        .forEach(
            (id, item) -> plan.add(name(id) + (chance(2) ? "=" + DoseText.of(item.dose()) : "")));
    note(plan.toString());
  }

  // --- what the patient does ---------------------------------------------------------------------

  private void perform() {
    now()
        .items()
        .forEach(
            (id, item) ->
                item.today()
                    .or(() -> Optional.of(item.dose()).filter(_ -> chance(3)))
                    .filter(_ -> !chance(8))
                    .ifPresent(dose -> note("did " + name(id) + " " + done(dose))));
    day++;
    String said = said();
    if (!said.isEmpty()) {
      note("says" + said);
    }
  }

  private String done(Dose dose) {
    int before = upTo(2);
    if (!chance(luck)) {
      return "%s pain=%d/%d/%d effort=%d"
          .formatted(sets(dose, 0), before, upTo(2), upTo(2), 3 + upTo(4));
    }
    return switch (upTo(8)) {
      case 0 -> sets(dose, 0) + " pain=%d/%d/2 effort=5".formatted(before, 3 + upTo(2));
      case 1 -> sets(dose, 0) + " pain=%d/6/4 effort=6".formatted(before);
      case 2 -> sets(dose, 0) + " pain=%d/7/%d effort=6".formatted(before, 3 + upTo(5));
      case 3 -> sets(dose, 1) + " pain=1/1/1 effort=" + (5 + upTo(5));
      case 4 -> sets(dose, 1000) + " pain=1/%d/1 effort=5 stop=%s".formatted(upTo(6), stop());
      case 5 -> sets(dose, 0) + " pain=1/1/1 effort=5 form=NO";
      case 6 -> sets(dose, 0) + " untold";
      case 7 -> sets(dose, 0) + " pain=1/1/1 effort=%d hurt".formatted(8 + upTo(2));
      default -> sets(dose, 0) + " pain=1/1/1 effort=5 as=" + DoseText.of(other(dose));
    };
  }

  private String stop() {
    return one(Arrays.asList(StopReason.values())).name();
  }

  private static Dose other(Dose dose) {
    return switch (dose) {
      case Repetitions it -> it.with(Dimension.REPS, it.reps() + 1);
      case Hold it -> it.with(Dimension.REPS, it.reps() + 1);
      case DurationDose it -> it.with(Dimension.MINUTES, it.minutes() + 1);
    };
  }

  /** The sets of a dose; the last fell so much short, or was not done. */
  private static String sets(Dose dose, int fallsShort) {
    return switch (dose) {
      case DurationDose it -> it.minutes() > fallsShort ? it.minutes() - fallsShort + "min" : "-";
      case Repetitions it -> sets(it.sets(), it.reps(), fallsShort, "");
      case Hold it -> sets(it.sets(), it.reps(), fallsShort, "x" + it.holdSeconds());
    };
  }

  private static String sets(int sets, int reps, int fallsShort, String hold) {
    StringJoiner words = new StringJoiner(",");
    words.setEmptyValue("-");
    IntStream.range(1, sets).forEach(_ -> words.add(reps + hold));
    if (reps > fallsShort) {
      words.add(reps - fallsShort + hold);
    }
    return words.toString();
  }

  private String said() {
    StringBuilder said = new StringBuilder();
    if (!chance(8)) {
      said.append(" pain=").append(chance(2 * luck) ? 3 + upTo(5) : upTo(2));
    }
    if (chance(40)) {
      said.append(" flags=").append(one(Arrays.asList(RedFlag.values())));
    }
    if (chance(50)) {
      said.append(one(List.of(" fall", " leg", " flareUp")));
    }
    return said.toString();
  }

  /** A day or two, seldom weeks; sometimes the calendar has its word at the end. */
  private void rest() {
    day +=
        switch (upTo(40)) {
          case 0 -> 6 + upTo(2);
          case 1 -> 13 + upTo(2);
          case 2 -> 27 + upTo(2);
          case 3 -> 55 + upTo(2);
          default -> 1 + upTo(2);
        };
  }
}
