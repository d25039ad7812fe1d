package org.gradual.tracking.progression;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.IntStream;

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
          "proposalDays=3",
          "deload=1");
  private static final int SESSIONS = 8;

  private final Dice dice;
  private final TalePatient patient;
  private final boolean answers;
  private final List<String> lines = new ArrayList<>();
  private int day;

  private TaleAuthor(long seed) {
    this.dice = new Dice(new Random(seed));
    this.patient = new TalePatient(dice, dice.one(List.of(4, 10, 30)));
    this.answers = !dice.chance(4);
  }

  static List<Tale> tales(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Tale("%03d".formatted(i), new TaleAuthor(i).tell()))
        .toList();
  }

  private List<String> tell() {
    if (dice.chance(5)) {
      lines.add("age " + dice.one(List.of("64", "65", "70")));
    }
    lines.add(plan());
    for (int i = 0; i < SESSIONS; i++) {
      rest();
      answer();
      happen();
      perform();
    }
    day += dice.one(List.of(0, 1, 9));
    note("asked");
    return lines;
  }

  private void note(String fact) {
    lines.add(day + " " + fact);
  }

  private Standing now() {
    return Progression.of(TaleReader.read(lines).history(), Story.at(day, Story.MORNING));
  }

  // --- what the therapist does -------------------------------------------------------------------

  private String plan() {
    if (dice.chance(8)) {
      return "0 plan QUOTA | the-hundred>1x60:8" + (dice.chance(2) ? ":8,10,12" : "") + " walking";
    }
    StringJoiner plan = new StringJoiner(" ", "0 plan ", "");
    plan.add(dice.chance(3) ? "STOP_ON_PAIN" : "PAIN_MONITORED");
    if (dice.chance(3)) {
      plan.add(dice.one(SETTINGS));
    }
    plan.add("|");
    String first = dice.one(EXERCISES);
    String second = dice.one(EXERCISES.stream().filter(it -> !it.equals(first)).toList());
    plan.add(dosed(first) + (dice.chance(2) ? "!" : ""));
    plan.add(dice.chance(6) ? "diaphragmatic-breathing" : dosed(second));
    return plan.toString();
  }

  private String dosed(String exercise) {
    return dice.chance(2) ? exercise + "=" + TaleItems.LATER_DOSES.get(exercise) : exercise;
  }

  /** Sees to alerts and proposals, but not always at once. */
  private void answer() {
    Standing standing = now();
    standing.alerts().stream()
        .filter(Alert::isOpen)
        .filter(_ -> !dice.chance(3))
        .forEach(
            it -> note("clears " + it.kind() + it.item().map(id -> " " + name(id)).orElse("")));
    standing
        .items()
        .forEach(
            (id, item) ->
                item.proposal()
                    .filter(_ -> answers && !dice.chance(3))
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
    String word = dice.chance(4) ? "vetoes" : "approves";
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
    if (dice.chance(25)) {
      note(dice.one(List.of("published ", "retired ")) + dice.one(NEWS) + " " + (day + 2));
    }
    if (dice.chance(30)) {
      note("diagnosed " + dice.one(List.of("ABD", "OSTEO")));
    }
    if (dice.chance(20)) {
      revise();
    }
  }

  private void revise() {
    Standing standing = now();
    StringJoiner plan = new StringJoiner(" ", "plan ", "");
    plan.add(dice.one(List.of("STOP_ON_PAIN", "PAIN_MONITORED")));
    plan.add("|");
    standing
        .items()
        .forEach(
            (id, item) ->
                plan.add(name(id) + (dice.chance(2) ? "=" + DoseText.of(item.dose()) : "")));
    note(plan.toString());
  }

  // --- what the patient does ---------------------------------------------------------------------

  private void perform() {
    now()
        .items()
        .forEach(
            (id, item) ->
                item.today()
                    .or(() -> Optional.of(item.dose()).filter(_ -> dice.chance(3)))
                    .filter(_ -> !dice.chance(8))
                    .ifPresent(dose -> note("did " + name(id) + " " + patient.done(dose))));
    day++;
    String said = patient.said();
    if (!said.isEmpty()) {
      note("says" + said);
    }
  }

  /** A day or two, seldom weeks; sometimes the calendar has its word at the end. */
  private void rest() {
    day +=
        switch (dice.upTo(40)) {
          case 0 -> 6 + dice.upTo(2);
          case 1 -> 13 + dice.upTo(2);
          case 2 -> 27 + dice.upTo(2);
          case 3 -> 55 + dice.upTo(2);
          default -> 1 + dice.upTo(2);
        };
  }
}
