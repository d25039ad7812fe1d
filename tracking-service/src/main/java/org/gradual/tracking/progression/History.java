package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything that the rules look at, each list in any order.
 *
 * @param zone the patient's time zone
 * @param birthDate decides what time off costs
 * @param conditions what the patient has that may forbid an exercise, in time
 * @param plans every revision of the plan; the first is in force from the beginning of time,
 *     because plans are written for weeks in the past, too
 * @param checkIns at most one a day
 */
public record History(
    ZoneId zone,
    LocalDate birthDate,
    Conditions conditions,
    List<PlanRevision> plans,
    List<Session> sessions,
    List<CheckIn> checkIns,
    List<Clearing> clearings,
    List<Verdict> verdicts,
    List<Notice> notices,
    List<Observation> observations) {

  public History {
    plans = List.copyOf(plans);
    sessions = List.copyOf(sessions);
    checkIns = List.copyOf(checkIns);
    clearings = List.copyOf(clearings);
    verdicts = List.copyOf(verdicts);
    notices = List.copyOf(notices);
    observations = List.copyOf(observations);
  }

  /**
   * What is known now of the time before a day, and that morning's check-in: the history by which
   * that day's agenda is told.
   */
  public History upTo(LocalDate day) {
    Instant start = startOf(day);
    return new History(
        zone,
        birthDate,
        conditions.before(start),
        plans.stream()
            .filter(it -> it.recordedAt().isBefore(start) || it.revision() == firstRevision())
            .toList(),
        sessions.stream().filter(it -> it.localDay().isBefore(day)).toList(),
        checkIns.stream().filter(it -> !it.date().isAfter(day)).toList(),
        clearings.stream().filter(it -> it.at().isBefore(start)).toList(),
        verdicts.stream().filter(it -> it.at().isBefore(start)).toList(),
        notices.stream().filter(it -> it.at().isBefore(start)).toList(),
        observations.stream().filter(it -> it.at().isBefore(start)).toList());
  }

  /** The instant at which a day begins for the patient. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private int firstRevision() {
    return plans.stream().mapToInt(PlanRevision::revision).min().orElse(0);
  }
}
