package org.gradual.catalog.programme;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Phase;

/**
 * A first plan for one person, with the reasons for everything that is in it and is not.
 *
 * @param items in the order in which a session runs
 * @param excluded by slug
 * @param minutesPerDay of all items together
 * @param causesCovered those of the person's causes that something here works against
 */
public record Proposal(
    List<Item> items,
    List<Exclusion> excluded,
    List<Warning> warnings,
    BigDecimal minutesPerDay,
    List<String> causesCovered,
    List<String> causesUncovered) {

  /**
   * One exercise.
   *
   * @param revision the published one that the dose is taken from
   * @param minutes that it takes on a day, rounded up to hundredths
   */
  @Schema(name = "ProposalItem")
  public record Item(
      String exercise,
      int revision,
      Phase phase,
      Dose dose,
      BigDecimal minutes,
      List<Reason> reasons) {}

  /** An exercise that works against one of the causes and yet may not stand here. */
  public record Exclusion(String exercise, List<Reason> because) {}
}
