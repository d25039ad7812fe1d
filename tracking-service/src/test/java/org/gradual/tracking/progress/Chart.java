package org.gradual.tracking.progress;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.progression.Approval;
import org.gradual.tracking.progression.PainPolicy;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.PlanRow;
import org.gradual.tracking.store.StandingDocument.Period;
import org.gradual.tracking.store.Unplanned;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.SessionBody;
import org.gradual.tracking.wire.SetView;

/** The rows of a chart, written by hand; days are counted from a Wednesday. */
final class Chart {
  static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
  private static final LocalDate START = LocalDate.of(2026, 9, 2);

  private static final Map<String, Unplanned> UNPLANNED =
      Map.of("walking", new Unplanned("AEROBIC", "AEROBIC"));

  private PainPolicy policy = PainPolicy.PAIN_MONITORED;
  private final List<PlanRow> plans = new ArrayList<>();
  private final List<PerformedSession> sessions = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();
  private final Map<UUID, DoseCurve> doses = new HashMap<>();
  private final Map<String, Family> families =
      new HashMap<>(Map.of("bridge", Family.STRENGTH, "walking", Family.AEROBIC));

  static LocalDate day(int number) {
    return START.plusDays(number);
  }

  static Instant at(int day, int hour) {
    return day(day).atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
  }

  static UUID id(String exercise) {
    return UUID.nameUUIDFromBytes(exercise.getBytes(StandardCharsets.UTF_8));
  }

  /** One exercise; null days a week = the plan's. */
  static PlanDocument.Item item(String exercise, Integer daysPerWeek) {
    var dose = DoseView.of(DurationDose.of(10));
    return new PlanDocument.Item(
        id(exercise),
        exercise,
        1,
        Map.of(exercise, 1),
        dose,
        dose,
        false,
        daysPerWeek,
        Approval.AUTOMATIC,
        null,
        Set.of(),
        null,
        null,
        null);
  }

  /** The revisions that follow are for graded activity. */
  Chart underQuota() {
    policy = PainPolicy.QUOTA;
    return this;
  }

  /** A revision that is written on a day at an hour. */
  Chart plan(
      Instant recordedAt,
      int startsOn,
      Integer endsOn,
      int daysPerWeek,
      PlanDocument.Item... items) {
    plans.add(
        new PlanRow(
            plans.size() + 1,
            recordedAt,
            "anna",
            new PlanDocument(
                day(startsOn),
                endsOn == null ? null : day(endsOn),
                policy,
                daysPerWeek,
                Map.of(),
                List.of(items))));
    return this;
  }

  /** A session stopped an item, or a red flag the plan. */
  Chart stop(String exercise, Instant from, Instant until) {
    return stop(
        exercise == null ? AlertKind.RED_FLAG : AlertKind.PAIN_CRITICAL, exercise, from, until);
  }

  Chart stop(AlertKind kind, String exercise, Instant from, Instant until) {
    var item = Optional.ofNullable(exercise).map(Chart::id);
    stops.add(new Stop(kind, item, from, Optional.ofNullable(until)));
    return this;
  }

  Chart dose(String exercise, Period... periods) {
    doses.put(id(exercise), new DoseCurve(List.of(periods)));
    return this;
  }

  /** Ten minutes of each exercise of the plan. */
  Chart did(int day, String... exercises) {
    return session(
        day, Arrays.stream(exercises).map(it -> entry(it, id(it), minutes(10))).toList());
  }

  Chart session(int day, List<SessionBody.Item> entries) {
    sessions.add(
        new PerformedSession(
            new UUID(7, sessions.size()), day(day), at(day, 8), entries, Map.of(), UNPLANNED));
    return this;
  }

  static SessionBody.Item entry(String exercise, UUID item, SetView... sets) {
    return new SessionBody.Item(item, exercise, null, List.of(sets), 1, 2, 1, 5, null, null, null);
  }

  static SetView minutes(int minutes) {
    return new SetView(null, null, minutes, null);
  }

  PlansInForce plans() {
    return new PlansInForce(plans, ZONE);
  }

  DueItems due() {
    return new DueItems(plans(), doses, stops);
  }

  Doings doings() {
    return new Doings(sessions, plans().items(), doses, families);
  }

  Weeks weeks(int today) {
    return new Weeks(due(), doings(), day(today));
  }

  /** On which days an item is due, up to today. */
  List<Integer> due(String exercise, int from, int to, int today) {
    return due()
        .in(new Window(day(from), day(to)), day(today))
        .getOrDefault(id(exercise), Collections.emptySortedSet())
        .stream()
        .map(it -> (int) ChronoUnit.DAYS.between(START, it))
        .toList();
  }

  private static final java.util.SortedSet<LocalDate> NONE = java.util.Collections.emptySortedSet();
}
