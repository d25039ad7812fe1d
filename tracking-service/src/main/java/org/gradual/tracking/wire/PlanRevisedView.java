package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the world is told of a plan that a therapist wrote: what is to be done, without the words to
 * the patient.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRevisedView(
    UUID patient,
    int revision,
    LocalDate startsOn,
    LocalDate endsOn,
    String painPolicy,
    int daysPerWeek,
    List<Item> items) {

  public static PlanRevisedView of(UUID patient, PlanView plan) {
    return new PlanRevisedView(
        patient,
        plan.revision(),
        plan.startsOn(),
        plan.endsOn(),
        plan.painPolicy(),
        plan.daysPerWeek(),
        plan.items().stream()
            .map(it -> new Item(it.id(), it.exercise(), it.revision(), it.dose(), it.approval()))
            .toList());
  }

  /**
   * @param revision of the exercise
   * @param dose in force once the plan is written
   */
  public record Item(UUID item, String exercise, int revision, DoseView dose, String approval) {}
}
