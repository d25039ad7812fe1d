package org.gradual.tracking.progression;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Family;

/**
 * What the rest of a fold depends on, seen from a day, with times as days from it: two histories
 * that are the same in this go on alike. What lies so far back that no rule looks at it is left
 * out.
 */
record Sameness(State state, Story story, int day) {

  private static final int MORNINGS = 14;
  private static final int WEEK = 7;

  /** No rule looks further back than this, but for the longest time off. */
  private static final int FAR = 29;

  private static final int LONGEST_TIME_OFF = 57;

  /** Short enough to remember millions of them. */
  UUID key() {
    List<Object> all = new ArrayList<>();
    all.add(story.history().plans().getFirst().hashCode());
    state.courses().forEach((item, course) -> all.add(course(item, course)));
    all.add(open());
    all.add(state.alarms().pauseEnds().filter(now()::isBefore).map(this::hoursTo).sorted());
    all.add(story.history().conditions().at(now()).stream().sorted());
    all.add(IntStream.range(0, WEEK).map(it -> state.ledger().risesInWeekTo(today(it))).boxed());
    all.add(IntStream.range(0, MORNINGS).mapToObj(it -> state.mornings().pain(today(-it))));
    all.add(state.flareUps().isEmpty() ? "" : flareUp(state.flareUps().getLast()));
    all.add(lastDays());
    return UUID.nameUUIDFromBytes(words(all).getBytes(StandardCharsets.UTF_8));
  }

  private static String words(Object it) {
    return switch (it) {
      case Stream<?> stream -> words(stream.toList());
      case List<?> list -> String.join(";", list.stream().map(Sameness::words).toList());
      default -> it.toString();
    };
  }

  private LocalDate today(int days) {
    return Story.DAY_0.plusDays(day + days);
  }

  private Instant now() {
    return Story.at(day, SmallPatient.DAWN);
  }

  private long ago(LocalDate then) {
    return Math.min(FAR, ChronoUnit.DAYS.between(then, today(0)));
  }

  private List<Object> course(UUID item, Course course) {
    List<Object> it = new ArrayList<>();
    it.add(course.dose());
    it.add(course.base());
    it.add(course.easingOn(today(0)).map(this::easing));
    it.add(course.isStopped());
    it.add(course.movedSinceStop());
    it.add(course.practice().wasDone());
    it.add(course.graded());
    it.add(course.proposal().map(made -> made.to() + " " + hoursTo(made.expiresAt())));
    it.add(course.trendTakenBackOn().map(this::ago));
    it.add(takenBack(course));
    it.add(vetoed(item));
    it.add(course.practice().runStart().map(first -> ago(first.day())));
    it.add(lastTwo(course));
    if (setsDeload()) {
      it.add(course.ascent().weeks() + " " + course.ascent().lastBegan().map(this::ago));
      it.add(lowestEffort(course));
    }
    return it;
  }

  private boolean setsDeload() {
    return story.history().plans().getFirst().settings().isYes(Setting.DELOAD);
  }

  /** Of the current run. */
  static OptionalInt lowestEffort(Course course) {
    return course.practice().performances().reversed().stream()
        .map(course.practice()::runUpTo)
        .filter(run -> !run.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream)
        .flatMapToInt(it -> it.done().effort().stream())
        .min();
  }

  private long hoursTo(Instant then) {
    return ChronoUnit.HOURS.between(now(), then);
  }

  private String easing(Easing easing) {
    return switch (easing) {
      case Deload it -> "deload " + ago(it.until());
      case FlareEasing.Locked it -> "locked " + ago(it.until());
      case TimeOffEasing.Weekly it -> it.percents() + " " + it.resumed().map(this::ago);
      case FlareEasing.Flaring _,
          FlareEasing.Returning _,
          TimeOffEasing.Repeating _,
          TimeOffEasing.Rebuilding _,
          TimeOffEasing.Stepped _ ->
          easing.toString();
    };
  }

  private static Stream<Dose> takenBack(Course course) {
    return course.periods().stream()
        .map(DosePeriod::dose)
        .distinct()
        .filter(course::isTakenBack)
        .sorted((one, other) -> one.toString().compareTo(other.toString()));
  }

  private Stream<String> vetoed(UUID item) {
    return story.history().verdicts().stream()
        .filter(it -> it.item().equals(item) && !it.approved())
        .filter(it -> hoursTo(it.at()) > -FAR * 24)
        .map(it -> it.to() + " " + hoursTo(it.at()));
  }

  /** What the next session is put beside. */
  private Stream<Object> lastTwo(Course course) {
    return latest(course, 2).stream().map(it -> performance(course, it));
  }

  /** The latest performances of a course, oldest first, at most so many. */
  static List<Performance> latest(Course course, int count) {
    List<Performance> all = course.practice().performances();
    return all.subList(Math.max(0, all.size() - count), all.size());
  }

  private List<Object> performance(Course course, Performance it) {
    List<Object> known = new ArrayList<>();
    known.add(ago(it.day()));
    known.add(it.prescribed());
    known.add(it.inForce());
    known.add(it.completion().isPoor());
    known.add(it.completion().over() >= 2);
    known.add(it.done().form());
    known.add(course.practice().counts(it));
    if (isPending(it)) {
      known.add(it.easing());
      known.add(it.told() && it.asPrescribed() && it.completion().everySet());
      known.add(it.done().painBefore());
      known.add(it.done().painDuring());
      known.add(it.done().effort());
    }
    return known;
  }

  private boolean isPending(Performance it) {
    return state
        .ledger()
        .of(it.session() + "/" + it.item())
        .filter(made -> !made.isFinal())
        .isPresent();
  }

  private Stream<String> open() {
    return state.alarms().alerts().stream()
        .filter(Alert::isOpen)
        .map(it -> it.kind() + " " + it.item() + " " + it.severity())
        .sorted();
  }

  private Object flareUp(FlareUp it) {
    return List.of(ago(it.startedOn()), it.resolvedOn().map(this::ago), it.preFlareMedian());
  }

  /** By family, because days off are counted so. */
  private Map<Family, Long> lastDays() {
    Map<Family, Long> last = new EnumMap<>(Family.class);
    for (Session session : state.history().sessions()) {
      long days = ChronoUnit.DAYS.between(session.localDay(), today(0));
      state
          .families()
          .in(session)
          .forEach(it -> last.merge(it, Math.min(LONGEST_TIME_OFF, days), Math::min));
    }
    return last;
  }
}
