package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Family;

/** P2: what time off makes of the exercises of a family, by {@link TimeOffBasis}. */
final class TimeOffRules {

  /** Days after which the rules look again. */
  static final List<Integer> LOOKS = List.of(7, 8, 14, 28, 56);

  private static final int OLD_AGE = 65;
  private static final int FORTNIGHT = 14;
  private static final int MONTH = 28;
  private static final int REVIEW = 56;
  private static final int REBUILT_FROM = 70;
  private static final List<Integer> WEEKS = List.of(50, 70, 80, 90);

  private final State state;
  private final Clerk clerk;

  TimeOffRules(State state, Clerk clerk) {
    this.state = state;
    this.clerk = clerk;
  }

  /** So many days have passed without a session of the family. */
  void rest(Moment.Rested it) {
    state.ways(it.at()).stream()
        .filter(way -> way.rung().family() == it.family() && concerns(way, it.days()))
        .forEach(way -> rest(way, it.days(), it.at()));
  }

  /** A session was done: the weeks of its families begin. */
  void resume(Session session) {
    Set<Family> done = state.families().in(session);
    state
        .courses()
        .forEach(
            (item, course) -> {
              if (done.contains(state.families().of(item))) {
                course.ease(course.easing().flatMap(it -> it.resumedOn(session.localDay())));
              }
            });
  }

  /** While a flare-up has its own say, only the longest time off is looked at. */
  private boolean concerns(Way way, int days) {
    boolean onceAWeek = way.daysPerWeek() == 1;
    boolean looksNow =
        switch (days) {
          case 7 -> !onceAWeek;
          case 8 -> onceAWeek;
          default -> true;
        };
    boolean inFlareUp = way.easing().filter(FlareEasing.class::isInstance).isPresent();
    return looksNow
        && state.courses().get(way.item().id()).practice().wasDone()
        && !(inFlareUp && days < REVIEW);
  }

  private void rest(Way way, int days, Instant at) {
    LocalDate day = state.dayOf(at);
    boolean old = !state.history().birthDate().plusYears(OLD_AGE).isAfter(day);
    if (days >= REVIEW || old && days >= MONTH) {
      restart(way, days, at);
    } else if (days >= MONTH || old && days >= FORTNIGHT) {
      ease(way, new TimeOffEasing.Weekly(WEEKS, Optional.empty()), days, at);
    } else if (days >= FORTNIGHT) {
      int percent = Math.min(REBUILT_FROM, percentOn(way, day));
      ease(way, new TimeOffEasing.Rebuilding(percent), days, at);
    } else if (old) {
      stepDown(way, days, at);
    } else {
      ease(way, repeating(way, day), days, at);
    }
  }

  /** Who has not yet come back from earlier time off stays where they are. */
  private static Easing repeating(Way way, LocalDate day) {
    return way.easing()
        .filter(TimeOffEasing.class::isInstance)
        .map(it -> it instanceof TimeOffEasing.Weekly weekly ? weekly.restOn(day) : it)
        .orElseGet(TimeOffEasing.Repeating::new);
  }

  private static int percentOn(Way way, LocalDate day) {
    return way.easing().map(it -> it.percentOn(day)).orElse(Easing.WHOLE);
  }

  private void stepDown(Way way, int days, Instant at) {
    Optional<Dose> down = way.down();
    if (down.isPresent()) {
      lower(way, down.get(), days, at);
    } else {
      ease(way, new TimeOffEasing.Stepped(), days, at);
    }
  }

  private void restart(Way way, int days, Instant at) {
    Dose start = way.bottom();
    if (start.equals(way.dose())) {
      ease(way, new TimeOffEasing.Stepped(), days, at);
    } else {
      lower(way, start, days, at);
    }
    if (days >= REVIEW) {
      state
          .alarms()
          .raise(
              AlertKind.DETRAINING,
              Optional.of(way.item().id()),
              at,
              at,
              List.of(because(days, "the dose is to be found anew")));
    }
  }

  private void lower(Way way, Dose to, int days, Instant at) {
    course(way).ease(Optional.of(new TimeOffEasing.Stepped()));
    clerk.lower(way, cause(at), to, List.of(because(days, "the dose goes down")), seen(days), at);
  }

  private void ease(Way way, Easing easing, int days, Instant at) {
    LocalDate day = state.dayOf(at);
    course(way).ease(Optional.of(easing));
    Map<String, Object> seen = seen(days);
    seen.put("percent", easing.percentOn(day));
    String words = "%d %% of the dose".formatted(easing.percentOn(day));
    clerk.keep(way, cause(at), List.of(because(days, words)), seen, at);
  }

  private static Reason because(int days, String what) {
    return ReasonCode.DETRAINING.because("%d days off: %s".formatted(days, what));
  }

  private static Map<String, Object> seen(int days) {
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("daysOff", days);
    return seen;
  }

  private String cause(Instant at) {
    return ReasonCode.DETRAINING + "/" + state.dayOf(at);
  }

  private Course course(Way way) {
    return state.courses().get(way.item().id());
  }
}
