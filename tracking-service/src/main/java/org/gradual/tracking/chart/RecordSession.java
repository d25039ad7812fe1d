package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Violation;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.SessionRow;
import org.gradual.tracking.store.Unplanned;
import org.gradual.tracking.stream.ChartEvents;
import org.gradual.tracking.stream.ChartEvents.SessionChange;
import org.gradual.tracking.wire.SessionBody;
import org.gradual.tracking.wire.SessionView;

/**
 * Takes a session as a phone reports it, however late. The same report twice is one session;
 * another one under the same id is a correction, kept as a new revision.
 */
@ApplicationScoped
public class RecordSession {
  /** A phone's clock may be wrong, but not by more. [design] */
  private static final Duration FURTHEST_AHEAD = Duration.ofHours(24);

  private final Charts charts;
  private final Catalogue catalogue;
  private final ChartEvents events;

  RecordSession(Charts charts, Catalogue catalogue, ChartEvents events) {
    this.charts = charts;
    this.catalogue = catalogue;
    this.events = events;
  }

  /**
   * @throws org.gradual.foundation.problem.Refusal 412 if a precondition was sent that does not
   *     hold; 422 for a time more than 24 h ahead, for an item that never was in this patient's
   *     plan or that is another exercise
   */
  public Recorded<SessionView> put(
      Caller caller,
      UUID patient,
      UUID session,
      Supplier<SessionBody> given,
      Supplier<Preconditions> preconditions) {
    return charts.change(
        caller,
        patient,
        "putSession",
        chart -> {
          var body = given.get();
          var before = chart.rows().sessions().find(session);
          var living = before.filter(row -> !row.withdrawn());
          preconditions.get().honour(living.map(row -> Preconditions.tag(row.revision())));
          if (living.map(SessionRow::body).equals(Optional.of(body))) {
            return recorded(chart, living.get(), false);
          }
          refuseFuture(chart, body);
          refuseForeignItems(chart, body);
          var row = next(chart, caller, session, before, body);
          chart.rows().sessions().put(row, chart.version());
          chart.refold();
          var judged = chart.rows().sessions().find(session).orElseThrow();
          events.session(
              chart.key(),
              before.isPresent() ? SessionChange.CORRECTED : SessionChange.RECORDED,
              SessionViews.published(chart.rows(), judged));
          return recorded(chart, judged, before.isEmpty());
        });
  }

  private static Recorded<SessionView> recorded(OpenChart chart, SessionRow row, boolean created) {
    return new Recorded<>(SessionViews.whole(chart.rows(), row), row.revision(), created);
  }

  /** The local day stays that of the first report: a journey moves no session to another day. */
  private SessionRow next(
      OpenChart chart, Caller caller, UUID session, Optional<SessionRow> before, SessionBody body) {
    var performedOn = body.performedAt().atZoneSameInstant(chart.zone()).toLocalDate();
    return new SessionRow(
        session,
        before.map(SessionRow::revision).orElse(0) + 1,
        before
            .filter(row -> row.performedAt().equals(body.performedAt().toInstant()))
            .map(SessionRow::localDay)
            .orElse(performedOn),
        before
            .filter(row -> !row.withdrawn() && tellsTheSame(row.body(), body))
            .map(SessionRow::receivedAt)
            .orElse(chart.now()),
        caller.sub(),
        false,
        body,
        Map.of(),
        unplanned(before, body));
  }

  /**
   * What the catalogue knows of exercises that were done beside the plan, fixed when the session
   * first told of them. One that it does not know is a fact all the same.
   */
  private Map<String, Unplanned> unplanned(Optional<SessionRow> before, SessionBody body) {
    var slugs =
        body.items().stream()
            .filter(item -> item.item() == null)
            .map(SessionBody.Item::exercise)
            .collect(Collectors.toSet());
    var known = new HashMap<String, Unplanned>();
    for (var exercise : catalogue.known(slugs)) {
      known.put(exercise.slug(), new Unplanned(exercise.family().name(), exercise.phase().name()));
    }
    before.ifPresent(row -> known.putAll(row.unplanned()));
    known.keySet().retainAll(slugs);
    return Map.copyOf(known);
  }

  /**
   * A correction of the note tells the rules nothing new: what a therapist has cleared stays so.
   */
  private static boolean tellsTheSame(SessionBody before, SessionBody after) {
    return before.withoutNote().equals(after.withoutNote());
  }

  private static void refuseFuture(OpenChart chart, SessionBody body) {
    if (body.performedAt().toInstant().isAfter(chart.now().plus(FURTHEST_AHEAD))) {
      throw ChartProblems.IN_THE_FUTURE
          .refusal()
          .violations(List.of(new Violation("performedAt", "must be at most 24 h from now")));
    }
  }

  private static void refuseForeignItems(OpenChart chart, SessionBody body) {
    Map<UUID, String> known =
        chart.rows().plans().all().stream()
            .flatMap(plan -> plan.document().items().stream())
            .collect(
                Collectors.toMap(PlanDocument.Item::id, PlanDocument.Item::exercise, (a, _) -> a));
    var violations = new ArrayList<Violation>();
    for (int i = 0; i < body.items().size(); i++) {
      var item = body.items().get(i);
      if (item.item() != null && !known.containsKey(item.item())) {
        violations.add(
            new Violation("items[%d].item".formatted(i), "is not an item of this patient's plan"));
      } else if (item.item() != null && !known.get(item.item()).equals(item.exercise())) {
        violations.add(
            new Violation(
                "items[%d].exercise".formatted(i), "is not the item's, " + known.get(item.item())));
      }
    }
    if (!violations.isEmpty()) {
      throw ChartProblems.UNKNOWN_ITEM.refusal().violations(violations);
    }
  }
}
