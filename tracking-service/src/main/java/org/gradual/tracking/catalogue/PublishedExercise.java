package org.gradual.tracking.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Phase;
import org.gradual.tracking.dose.Prerequisite;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Scheme;
import org.gradual.tracking.dose.Step;
import org.gradual.tracking.wire.DoseView;

/**
 * What tracking reads of a document of the catalog. A reader is tolerant: members that it does not
 * know are left alone, so that the catalog can grow.
 *
 * @param status PUBLISHED or RETIRED
 * @param easier slugs from the easiest to the nearest
 * @param harder slugs from the nearest to the hardest
 * @param replacedBy slug of what takes the place of a retired exercise, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublishedExercise(
    String slug,
    int revision,
    String status,
    String name,
    String type,
    Family family,
    Phase phase,
    Set<String> disciplines,
    String direction,
    int tier,
    Set<String> primaryMuscles,
    Set<String> secondaryMuscles,
    Set<String> causes,
    String scheme,
    Doses doses,
    List<String> steps,
    List<String> easier,
    List<String> harder,
    Set<String> contraindicated,
    Set<String> caution,
    Needs prerequisite,
    String replacedBy) {

  public static final String PUBLISHED = "PUBLISHED";
  public static final String RETIRED = "RETIRED";

  private static final String EXTENSION = "EXTENSION";

  /** What only advice rests on may be missing. */
  public PublishedExercise {
    disciplines = orNone(disciplines);
    primaryMuscles = orNone(primaryMuscles);
    secondaryMuscles = orNone(secondaryMuscles);
  }

  private static Set<String> orNone(Set<String> words) {
    return words == null ? Set.of() : words;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Doses(
      @JsonIgnoreProperties(ignoreUnknown = true) DoseView start,
      @JsonIgnoreProperties(ignoreUnknown = true) DoseView gentle,
      @JsonIgnoreProperties(ignoreUnknown = true) DoseView ceiling) {}

  /**
   * @param at CEILING, or DOSE
   * @param dose to be reached, where it is not the ceiling
   * @param painMeanMax highest mean of the last week's morning pain
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Needs(
      String exercise,
      String at,
      @JsonIgnoreProperties(ignoreUnknown = true) DoseView dose,
      Integer painMeanMax) {}

  @JsonIgnore
  public boolean isPublished() {
    return status.equals(PUBLISHED);
  }

  /** What became of a retired exercise, in words that follow its name. */
  public String retirement() {
    return replacedBy == null ? "was retired" : "was retired, replaced by " + replacedBy;
  }

  /** Whether a dose of this exercise may name this slug. */
  public boolean hasVariant(String variant) {
    return easier.contains(variant) || harder.contains(variant);
  }

  /**
   * The exercise as a rung of a ladder: it climbs by its own steps, or where it lists none, by
   * those of its scheme. A step that this release does not know ends the way up before it.
   */
  public Rung rung() {
    return new Rung(
        slug,
        revision,
        tier,
        family,
        phase,
        EXTENSION.equals(direction),
        doses.start().toDose(),
        doses.gentle().toDose(),
        doses.ceiling().toDose(),
        steps.isEmpty() ? stepsOfScheme() : ownSteps(),
        contraindicated,
        caution,
        Optional.ofNullable(prerequisite).map(PublishedExercise::toPrerequisite));
  }

  private List<Step> ownSteps() {
    return steps.stream()
        .map(Step::of)
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .toList();
  }

  private List<Step> stepsOfScheme() {
    return Optional.ofNullable(scheme).flatMap(Scheme::of).map(Scheme::steps).orElse(List.of());
  }

  private static Prerequisite toPrerequisite(Needs needs) {
    return new Prerequisite(
        needs.exercise(),
        Optional.ofNullable(needs.dose()).map(DoseView::toDose),
        needs.painMeanMax() == null ? OptionalInt.empty() : OptionalInt.of(needs.painMeanMax()));
  }
}
