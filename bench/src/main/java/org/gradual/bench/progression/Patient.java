package org.gradual.bench.progression;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.progression.CheckIn;
import org.gradual.tracking.progression.Clearing;
import org.gradual.tracking.progression.Conditions;
import org.gradual.tracking.progression.Form;
import org.gradual.tracking.progression.History;
import org.gradual.tracking.progression.PainPolicy;
import org.gradual.tracking.progression.PerformedSet;
import org.gradual.tracking.progression.PlanItem;
import org.gradual.tracking.progression.PlanRevision;
import org.gradual.tracking.progression.Session;
import org.gradual.tracking.progression.SessionItem;
import org.gradual.tracking.progression.Settings;
import org.gradual.tracking.progression.StopReason;

/**
 * Someone who exercises every other day and reports every morning, mostly well, for as long as it
 * takes. The same length is the same history each time, and each month is much like any other, so
 * that only the length differs.
 */
final class Patient {

  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
  private static final LocalDate BORN = LocalDate.of(1980, 2, 29);
  private static final LocalDate DAY_0 = LocalDate.of(2026, 1, 5);
  private static final int DAYS_BETWEEN_SESSIONS = 2;
  private static final int DAYS_BETWEEN_REVISIONS = 60;
  private static final int DAYS_BETWEEN_VISITS = 7;
  private static final int DAYS_UNTIL_CLEARED = 3;

  /** More than any dose asks for. */
  private static final List<PerformedSet> PLENTY =
      Collections.nCopies(
          3,
          new PerformedSet(
              OptionalInt.of(100),
              OptionalInt.of(100),
              OptionalInt.of(30),
              Optional.of(new BigDecimal("50"))));

  private final Random chance = new Random(7);
  private final List<PlanRevision> plans = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<CheckIn> checkIns = new ArrayList<>();
  private final List<Clearing> clearings = new ArrayList<>();
  private LocalDate today = DAY_0;

  private Patient() {}

  /** Whoever did so many sessions. */
  static History after(int sessions) {
    Patient patient = new Patient();
    while (patient.sessions.size() < sessions) {
      patient.live();
    }
    patient.wake();
    return patient.history();
  }

  /** The time at which all is known of a history. */
  static Instant afterwards(History history) {
    return history.sessions().getLast().performedAt().plus(Duration.ofDays(2));
  }

  private History history() {
    return new History(
        ZONE,
        BORN,
        Conditions.NONE,
        plans,
        sessions,
        checkIns,
        clearings,
        List.of(),
        List.of(),
        List.of());
  }

  private void live() {
    if (isNth(DAYS_BETWEEN_REVISIONS)) {
      revise();
    }
    if (isNth(DAYS_BETWEEN_VISITS)) {
      visit();
    }
    if (isNth(DAYS_BETWEEN_SESSIONS)) {
      exercise();
    }
    wake();
  }

  private boolean isNth(int days) {
    return ChronoUnit.DAYS.between(DAY_0, today) % days == 0;
  }

  /** The therapist looks at what could not be made easier, and at what keeps all from rising. */
  private void visit() {
    Exercises.ALL.forEach(it -> clear(AlertKind.NO_EASIER_VARIANT, it));
    Stream.of(
            AlertKind.PAIN_RISING,
            AlertKind.FLARE_UP,
            AlertKind.FLARE_UP_LASTING,
            AlertKind.FLARE_UP_AGAIN)
        .forEach(it -> clear(it, Optional.empty()));
  }

  private void revise() {
    plans.add(
        new PlanRevision(
            plans.size() + 1,
            at(today, 7),
            DAY_0,
            Optional.empty(),
            PainPolicy.PAIN_MONITORED,
            3,
            Settings.DEFAULTS,
            Exercises.ALL));
  }

  private void exercise() {
    List<SessionItem> items = new ArrayList<>();
    for (PlanItem item : Exercises.ALL) {
      items.add(done(items.size(), item));
    }
    Instant then = at(today, 8);
    sessions.add(new Session(new UUID(1, sessions.size()), then, then, today, items));
  }

  private SessionItem done(int position, PlanItem item) {
    int during = pain();
    if (during > 5) {
      clear(during > 6 ? AlertKind.PAIN_CRITICAL : AlertKind.PAIN_ABOVE_ACCEPTABLE, item);
    }
    return new SessionItem(
        position,
        Optional.of(item.id()),
        item.exercise(),
        Optional.empty(),
        PLENTY,
        OptionalInt.of(Math.min(during, 2)),
        OptionalInt.of(during),
        OptionalInt.of(Math.min(during, 2)),
        OptionalInt.of(once(40) ? 9 : 5),
        Form.YES,
        StopReason.NONE,
        false,
        Optional.empty());
  }

  private int pain() {
    if (once(100)) {
      return 7;
    }
    if (once(50)) {
      return 6;
    }
    return once(12) ? 4 : chance.nextInt(3);
  }

  private void clear(AlertKind kind, PlanItem item) {
    clear(kind, Optional.of(item.id()));
  }

  private void clear(AlertKind kind, Optional<UUID> item) {
    Instant then = at(today.plusDays(DAYS_UNTIL_CLEARED), 12);
    clearings.add(new Clearing(kind, item, then, Optional.empty()));
  }

  /** The next morning and its report. */
  private void wake() {
    today = today.plusDays(1);
    OptionalInt pain = once(15) ? OptionalInt.of(3) : OptionalInt.of(chance.nextInt(3));
    checkIns.add(
        CheckIn.of(
            today,
            at(today, 7),
            once(12) ? OptionalInt.empty() : pain,
            Set.of(),
            false,
            false,
            false));
  }

  private boolean once(int inSoMany) {
    return chance.nextInt(inSoMany) == 0;
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(ZONE).toInstant();
  }
}
