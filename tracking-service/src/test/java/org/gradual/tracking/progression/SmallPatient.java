package org.gradual.tracking.progression;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;

/** A patient of few words: so few numbers that all that can happen in some days can be tried. */
final class SmallPatient {

  /** The time of day at which a scene begins: the morning is told, nothing is done yet. */
  static final LocalTime DAWN = LocalTime.of(7, 0);

  private static final PlanItem BRIDGE = Histories.BRIDGE;
  private static final PlanItem CLAMSHELL = Histories.CLAMSHELL;
  private static final PlanItem WALKING = Story.keeping(Histories.WALKING);
  private static final Dose TOP = Hold.of(3, 10, 10);

  /** More than any dose asks for. */
  private static final PerformedSet PLENTY =
      new PerformedSet(
          OptionalInt.of(200), OptionalInt.of(200), OptionalInt.of(200), Optional.empty());

  /**
   * Where the patient may begin.
   *
   * @param day on which the first deed is done
   */
  record Beginning(String name, Story story, int day) {}

  private SmallPatient() {}

  static List<Beginning> beginnings() {
    Done well = Done.all(BRIDGE, BRIDGE.firstDose());
    Story monitored = Story.of(BRIDGE);
    Story twoGood = monitored.session(0, well).session(3, well).mornings(1, 7, 1);
    Story stopping =
        Story.of(PainPolicy.STOP_ON_PAIN, Settings.DEFAULTS, BRIDGE)
            .session(0, well)
            .session(3, well)
            .mornings(1, 7, 1);
    PlanItem asking = Story.asking(BRIDGE);
    Story proposed =
        Story.of(asking).session(0, well).session(3, well).session(7, well).mornings(1, 8, 1);
    PlanItem atTop = Story.prescribing(BRIDGE, TOP);
    Done whole = Done.all(atTop, TOP);
    Story top = Story.of(atTop).session(0, whole).session(3, whole).mornings(1, 7, 1);
    PlanItem highest = Story.prescribing(CLAMSHELL, Repetitions.of(2, 10));
    Done tens = Done.all(highest, Repetitions.of(2, 10));
    Story end = Story.of(highest).session(0, tens).session(3, tens).mornings(1, 7, 1);
    PlanItem nearly = Story.prescribing(BRIDGE, Hold.of(3, 8, 10));
    Done almost = Done.all(nearly, Hold.of(3, 8, 10));
    Story near =
        Story.of(PainPolicy.PAIN_MONITORED, Story.with(Setting.DELOAD, "1"), nearly)
            .session(0, almost)
            .session(3, almost)
            .mornings(1, 7, 1);
    PlanItem forbidden =
        Story.item(
            Rungs.alone(
                Rungs.guarded(Rungs.BRIDGE, Set.of("SURG"), Set.of("HTN"), Optional.empty())));
    Quota quota = new Quota(Repetitions.of(1, 10), 4, List.of(10, 10, 10));
    Story paced = Story.of(PainPolicy.QUOTA, Settings.DEFAULTS, Story.towards(CLAMSHELL, quota));
    Story rising = monitored.mornings(-7, 0, 1).mornings(1, 7, 2);
    Done shells = Done.all(CLAMSHELL, CLAMSHELL.firstDose());
    Done walked = Done.all(WALKING, DurationDose.of(5, 3));
    Story two =
        Story.of(
                PainPolicy.PAIN_MONITORED,
                Story.with(Setting.MAX_ITEMS_PER_WEEK, "1"),
                CLAMSHELL,
                WALKING)
            .session(0, shells, walked)
            .session(3, shells, walked)
            .mornings(1, 7, 1);
    Story flared =
        twoGood.checkIn(8, OptionalInt.of(4), Set.of(), false, false, true).mornings(9, 11, 1);
    return List.of(
        new Beginning("first day", monitored, 0),
        new Beginning("about to rise", twoGood, 7),
        new Beginning("stopping on pain", stopping, 7),
        new Beginning("a step is proposed", proposed, 8),
        new Beginning("at the ceiling", top, 7),
        new Beginning("at the end of the corridor", end, 7),
        new Beginning("two steps from the ceiling, deload set", near, 7),
        new Beginning("a condition may come", Story.of(forbidden), 0),
        new Beginning("graded activity", paced, 0),
        new Beginning("a rising week", rising, 7),
        new Beginning("two exercises, one rise a week", two, 7),
        new Beginning("after a flare-up", flared, 11));
  }

  static List<Deed> deeds() {
    return Stream.of(oddSessions(), reports(), therapist(), gaps(), sessions())
        .flatMap(it -> it)
        .toList();
  }

  /** How much of a dose was done. */
  private enum Part {
    ALL,
    ONE_SHORT,
    POOR
  }

  private static Stream<Deed> sessions() {
    List<Deed> all = new ArrayList<>();
    for (int pain : new int[] {1, 4, 6, 7}) {
      for (int effort : new int[] {5, 8, 9}) {
        for (Part part : Part.values()) {
          for (OptionalInt morning : mornings()) {
            all.add(
                session(
                    "pain %d effort %d %s, morning %s".formatted(pain, effort, part, morning),
                    morning,
                    (item, dose) -> done(item, dose, pain, part).effort(effort)));
          }
        }
      }
    }
    return all.stream();
  }

  private static List<OptionalInt> mornings() {
    return List.of(OptionalInt.of(1), OptionalInt.of(4), OptionalInt.empty());
  }

  private static Stream<Deed> oddSessions() {
    OptionalInt calm = OptionalInt.of(1);
    return Stream.of(
        session("form lost", calm, (item, dose) -> done(item, dose, 1, Part.ALL).form(Form.NO)),
        session(
            "stopped for pain",
            calm,
            (item, dose) -> done(item, dose, 6, Part.ONE_SHORT).stopped(StopReason.PAIN)),
        session(
            "too hard",
            calm,
            (item, dose) -> done(item, dose, 1, Part.ONE_SHORT).stopped(StopReason.TOO_HARD)),
        session("easy", calm, (item, dose) -> done(item, dose, 1, Part.ALL).effort(4)),
        session(
            "more than asked",
            calm,
            (item, dose) ->
                done(item, dose, 1, Part.ALL).sets(PLENTY, PLENTY, PLENTY, PLENTY, PLENTY)),
        session("it hurt", calm, (item, dose) -> done(item, dose, 1, Part.ALL).hurting()),
        session("pain not told", calm, (item, dose) -> done(item, dose, 1, Part.ALL).untold()),
        session(
            "an older dose, too hard",
            calm,
            (item, dose) -> done(item, dose, 1, Part.ALL).prescribed(item.firstDose()).effort(9)),
        session(
            "an older dose, well done",
            calm,
            (item, dose) -> done(item, dose, 1, Part.ALL).prescribed(item.firstDose())));
  }

  private static Deed session(
      String name, OptionalInt morning, BiFunction<PlanItem, Dose, Done> how) {
    return new Deed(
        name,
        1,
        (state, day) -> {
          Done[] done =
              state.ways(Story.at(day, Story.MORNING)).stream()
                  .map(way -> how.apply(way.item(), way.inForceOn(Story.DAY_0.plusDays(day))))
                  .toArray(Done[]::new);
          return story -> {
            Story longer = story.session(day, done);
            return morning.isPresent() ? longer.morning(day + 1, morning.getAsInt()) : longer;
          };
        });
  }

  private static Done done(PlanItem item, Dose dose, int pain, Part part) {
    Done all = Done.all(item, dose).before(Math.min(pain, 4)).during(pain).after(1);
    return switch (part) {
      case ALL -> all;
      case ONE_SHORT -> all.fallingShort(1);
      case POOR ->
          all.sets(
              dose instanceof DurationDose
                  ? PerformedSet.ofMinutes(1)
                  : PerformedSet.ofHolds(1, 1));
    };
  }

  private static Stream<Deed> gaps() {
    Stream<Deed> silent =
        IntStream.of(1, 3, 7, 14, 28, 56)
            .mapToObj(days -> new Deed("idle " + days, days, (_, _) -> story -> story));
    Stream<Deed> told =
        Stream.of(new int[] {3, 1}, new int[] {7, 1}, new int[] {7, 2})
            .map(
                it ->
                    new Deed(
                        "idle %d at pain %d".formatted(it[0], it[1]),
                        it[0],
                        (_, day) -> story -> story.mornings(day + 1, day + it[0], it[1])));
    return Stream.concat(silent, told);
  }

  private static Stream<Deed> reports() {
    return Stream.of(
        report("red flag", Set.of(RedFlag.INFECTION), false, false, false),
        pain(5),
        pain(8),
        report("inflammatory", Set.of(RedFlag.INFLAMMATORY), false, false, false),
        report("fall", Set.of(), true, false, false),
        report("leg", Set.of(), false, true, false),
        report("flare-up", Set.of(), false, false, true));
  }

  private static Deed report(
      String name, Set<RedFlag> flags, boolean fall, boolean leg, boolean flareUp) {
    return new Deed(
        name,
        1,
        (_, day) -> story -> story.checkIn(day + 1, OptionalInt.of(1), flags, fall, leg, flareUp));
  }

  private static Deed pain(int pain) {
    return new Deed(
        "pain %d in the morning".formatted(pain),
        1,
        (_, day) -> story -> story.morning(day + 1, pain));
  }

  private static Stream<Deed> therapist() {
    return Stream.of(
        diagnosed("SURG"),
        diagnosed("HTN"),
        observed(AlertKind.FUNCTION_WORSE),
        observed(AlertKind.FUNCTION_NOT_IMPROVING),
        observed(AlertKind.MCID_REACHED),
        new Deed("clear", 0, SmallPatient::clear),
        new Deed("approve", 0, (state, day) -> judge(state, day, true)),
        new Deed("veto", 0, (state, day) -> judge(state, day, false)),
        new Deed(
            "prescribe the first dose again",
            1,
            (_, day) ->
                story ->
                    story.revised(
                        day,
                        story.history().plans().getFirst().items().stream()
                            .map(it -> Story.prescribing(it, it.firstDose()))
                            .toArray(PlanItem[]::new))),
        new Deed(
            "the catalog revises the bridge",
            1,
            (_, day) -> story -> story.published(day, Rungs.BRIDGE, 2)));
  }

  private static Deed diagnosed(String code) {
    return new Deed(
        code + " is diagnosed", 0, (_, day) -> story -> story.diagnosed(Story.at(day, DAWN), code));
  }

  private static Deed observed(AlertKind kind) {
    return new Deed(kind + " by a measure", 1, (_, day) -> story -> story.observed(day + 1, kind));
  }

  private static UnaryOperator<Story> clear(State state, int day) {
    List<Clearing> clearings =
        state.alarms().alerts().stream()
            .filter(Alert::isOpen)
            .map(it -> new Clearing(it.kind(), it.item(), Story.at(day, DAWN), Optional.empty()))
            .toList();
    return story -> {
      Story longer = story;
      for (Clearing clearing : clearings) {
        longer = longer.with(clearing);
      }
      return longer;
    };
  }

  private static UnaryOperator<Story> judge(State state, int day, boolean approved) {
    List<Verdict> verdicts =
        state.courses().entrySet().stream()
            .flatMap(
                it ->
                    it.getValue().proposal().stream()
                        .map(
                            made ->
                                new Verdict(
                                    made.session(),
                                    it.getKey(),
                                    made.to(),
                                    approved,
                                    Story.at(day, DAWN))))
            .toList();
    return story -> {
      Story longer = story;
      for (Verdict verdict : verdicts) {
        longer = longer.with(verdict);
      }
      return longer;
    };
  }
}
