package org.gradual.tracking.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.Plans.Pin;

/**
 * What may take the place of an item that a condition forbids, as the catalogue stands now.
 *
 * @param conditions codes of the patient's conditions
 */
record Substitutes(
    Catalogue catalogue, Histories histories, ChartRows rows, Set<String> conditions) {

  /**
   * Slugs, at most five.
   *
   * @param item of whichever revision of the plan: it may have been left out since
   */
  List<String> of(UUID item) {
    return pinned(item)
        .map(exercise -> catalogue.substitutes(exercise, conditions))
        .orElse(List.of());
  }

  private Optional<PublishedExercise> pinned(UUID item) {
    var pins = histories.pinned(rows);
    return rows.plans().all().reversed().stream()
        .flatMap(plan -> plan.document().items().stream())
        .filter(planned -> planned.id().equals(item))
        .findFirst()
        .map(planned -> pins.get(new Pin(planned.exercise(), planned.revision())));
  }
}
