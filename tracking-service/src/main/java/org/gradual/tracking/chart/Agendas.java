package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gradual.foundation.problem.Refusal;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.progression.Decision;
import org.gradual.tracking.progression.DueDays;
import org.gradual.tracking.progression.History;
import org.gradual.tracking.progression.PlanStatus;
import org.gradual.tracking.progression.Progression;
import org.gradual.tracking.progression.RedFlagCheck;
import org.gradual.tracking.progression.Standing;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.PlanRow;
import org.gradual.tracking.store.Plans.Pin;
import org.gradual.tracking.wire.AgendaView;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.ReasonView;

/**
 * What to do on one day. A past day is told as the rules stood that morning with what is known now
 * of the time before; a future day as if nothing more were recorded. Like a replay it asks the
 * rules again, because no row can hold the answer for every day.
 */
@ApplicationScoped
class Agendas {
  private static final int FURTHEST_DAYS = 366;

  private final Histories histories;

  Agendas(Histories histories) {
    this.histories = histories;
  }

  /**
   * @throws Refusal 400 for a day before the plan's first or more than 366 days ahead
   */
  AgendaView of(ChartRows rows, Patient patient, LocalDate day, Instant now) {
    var history =
        histories.read(rows, rows.sessions().all(), rows.judgements().clearings(), patient);
    var today = LocalDate.ofInstant(now, patient.timeZone());
    var known = day.isBefore(today) ? history.upTo(day) : history;
    if (known.plans().isEmpty()) {
      return new AgendaView(day, patient.id(), null, null, false, List.of(), List.of());
    }
    var plan =
        rows.plans().all().stream()
            .filter(row -> row.revision() == known.plans().getLast().revision())
            .findFirst()
            .orElseThrow();
    refuseOutside(day, plan.document().startsOn(), today);
    var standing = Progression.of(known, day.equals(today) ? now : known.startOf(day));
    return view(rows, patient, day, plan, standing, history, RedFlagCheck.due(known, day));
  }

  private static void refuseOutside(LocalDate day, LocalDate startsOn, LocalDate today) {
    var last = today.plusDays(FURTHEST_DAYS);
    if (day.isBefore(startsOn) || day.isAfter(last)) {
      throw Refusal.invalid("date", "must be within %s..%s".formatted(startsOn, last));
    }
  }

  private AgendaView view(
      ChartRows rows,
      Patient patient,
      LocalDate day,
      PlanRow plan,
      Standing standing,
      History history,
      Optional<RedFlagCheck> questions) {
    var pinned = histories.pinned(rows);
    var done = done(history, day);
    boolean checkInDue =
        standing.status() != PlanStatus.ENDED
            && history.checkIns().stream()
                .noneMatch(it -> it.date().equals(day) && it.pain().isPresent());
    return new AgendaView(
        day,
        patient.id(),
        plan.revision(),
        standing.status().name(),
        checkInDue,
        plan.document().items().stream()
            .sorted(Comparator.comparing(item -> exercise(item, pinned).phase()))
            .map(item -> item(plan.document(), item, exercise(item, pinned), standing, done, day))
            .toList(),
        AgendaMessages.of(plan.document().painPolicy(), standing, checkInDue, questions));
  }

  private static PublishedExercise exercise(
      PlanDocument.Item item, Map<Pin, PublishedExercise> pinned) {
    return pinned.get(new Pin(item.exercise(), item.revision()));
  }

  private static AgendaView.Item item(
      PlanDocument plan,
      PlanDocument.Item item,
      PublishedExercise exercise,
      Standing standing,
      Set<UUID> done,
      LocalDate day) {
    var state = standing.items().get(item.id());
    int days =
        state
            .dose()
            .daysPerWeek()
            .orElse(Objects.requireNonNullElse(item.daysPerWeek(), plan.daysPerWeek()));
    return new AgendaView.Item(
        item.id(),
        item.exercise(),
        item.revision(),
        exercise.name(),
        exercise.phase().name(),
        standing.status() != PlanStatus.ENDED && DueDays.isDue(plan.startsOn(), day, days),
        state.today().map(DoseView::of).orElse(null),
        state.state().name(),
        state.lastDecision().map(Decision::reasons).orElse(List.of()).stream()
            .map(ReasonView::of)
            .toList(),
        done.contains(item.id()),
        item.instruction());
  }

  /** The plan items of which any set was performed on the day. */
  private static Set<UUID> done(History history, LocalDate day) {
    return history.sessions().stream()
        .filter(session -> session.localDay().equals(day))
        .flatMap(session -> session.items().stream())
        .filter(item -> !item.performed().isEmpty())
        .map(item -> item.item())
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
