package org.gradual.tracking.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.progress.ProgressView.SessionPoint;
import org.gradual.tracking.progression.Completion;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.SessionBody;
import org.gradual.tracking.wire.SetView;

/**
 * What was done, exercise by exercise.
 *
 * @param families of the exercises of the plan, by slug
 */
record Doings(
    List<PerformedSession> sessions,
    List<PlanDocument.Item> items,
    Map<UUID, DoseCurve> doses,
    Map<String, Family> families) {

  private record Entry(PerformedSession session, SessionBody.Item item) {}

  /** An exercise that a session lists twice stands there twice. */
  List<SessionPoint> of(UUID item, Window window) {
    return entries(window)
        .filter(it -> item.equals(it.item().item()))
        .flatMap(it -> dose(it).map(dose -> point(it, dose.toDose())).stream())
        .toList();
  }

  /**
   * The local day of each session in which any set of an item was done. What was done beside the
   * plan counts for the first item of the same exercise.
   */
  List<LocalDate> days(UUID item, Window window) {
    return sessions.stream()
        .filter(it -> window.has(it.day()))
        .filter(it -> it.items().stream().anyMatch(entry -> isDone(entry) && counts(entry, item)))
        .map(PerformedSession::day)
        .toList();
  }

  /** The minutes of aerobic exercise. */
  int aerobicMinutes(Window window) {
    return entries(window)
        .filter(it -> isOf(Family.AEROBIC, it))
        .flatMap(it -> it.item().performed().stream())
        .mapToInt(set -> set.minutes() == null ? 0 : set.minutes())
        .sum();
  }

  /** The days with any set of strength exercise. */
  int strengthDays(Window window) {
    return (int)
        entries(window)
            .filter(it -> isDone(it.item()) && isOf(Family.STRENGTH, it))
            .map(it -> it.session().day())
            .distinct()
            .count();
  }

  private Stream<Entry> entries(Window window) {
    return sessions.stream()
        .filter(it -> window.has(it.day()))
        .flatMap(it -> it.items().stream().map(entry -> new Entry(it, entry)));
  }

  private static boolean isDone(SessionBody.Item entry) {
    return !entry.performed().isEmpty();
  }

  private boolean counts(SessionBody.Item entry, UUID item) {
    return entry.item() != null
        ? entry.item().equals(item)
        : items.stream()
            .filter(it -> it.exercise().equals(entry.exercise()))
            .findFirst()
            .filter(it -> it.id().equals(item))
            .isPresent();
  }

  private boolean isOf(Family family, Entry entry) {
    return family(entry).equals(Optional.of(family));
  }

  /** As the plan has it, or for what was done beside the plan as the catalog had it then. */
  private Optional<Family> family(Entry entry) {
    var exercise = entry.item().exercise();
    return entry.item().item() != null
        ? Optional.ofNullable(families.get(exercise))
        : Optional.ofNullable(entry.session().unplanned().get(exercise))
            .map(it -> Family.valueOf(it.family()));
  }

  /** The dose that was asked for: as the phone showed it, or as the rules had it. */
  private Optional<DoseView> dose(Entry entry) {
    var item = entry.item().item();
    return Stream.of(
            Optional.ofNullable(entry.item().prescribed()),
            Optional.ofNullable(item).map(entry.session().prescribed()::get),
            Optional.ofNullable(item)
                .map(doses::get)
                .flatMap(curve -> curve.at(entry.session().performedAt())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static SessionPoint point(Entry entry, Dose dose) {
    var done = entry.item();
    var sets = done.performed().stream().map(SetView::toSet).toList();
    return new SessionPoint(
        entry.session().session(),
        entry.session().day(),
        Completion.of(dose, sets).done(),
        done.painBefore(),
        done.painDuring(),
        done.painAfter(),
        done.effort());
  }
}
