package org.gradual.tracking.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradual.foundation.problem.ProblemType;
import org.gradual.foundation.problem.Violation;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.catalogue.CatalogueEntry;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.QuotaView;

/**
 * What the catalog and the patient's conditions have against a plan; each kind of refusal names
 * every item.
 */
final class PlanChecks {
  private final Patient patient;
  private final Catalogue catalogue;
  private final List<CatalogueEntry> entries;
  private final List<PlanDocument.Item> items;

  PlanChecks(
      Patient patient,
      Catalogue catalogue,
      List<CatalogueEntry> entries,
      List<PlanDocument.Item> items) {
    this.patient = patient;
    this.catalogue = catalogue;
    this.entries = entries;
    this.items = items;
  }

  void refuse() {
    refuseUnsuitableDoses();
    refuseConditions();
    refuseOutsideCorridor();
  }

  private void refuseUnsuitableDoses() {
    var violations = new Violations(ChartProblems.UNSUITABLE_DOSE);
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      checkDose(violations, i, "dose", item.prescribed());
      refuseRetiredVariant(violations, i);
      if (item.corridor() != null) {
        checkDose(violations, i, "corridor.min", item.corridor().min());
        checkDose(violations, i, "corridor.max", item.corridor().max());
      }
      if (item.quota() != null) {
        checkDose(violations, i, "quota.goal", item.quota().goal());
      }
    }
    violations.refuse();
  }

  private void checkDose(Violations violations, int i, String member, DoseView view) {
    if (view == null) {
      return;
    }
    var exercise = entries.get(i).exercise();
    var dose = view.toDose();
    if (!dose.sameKindAs(exercise.doses().start().toDose())) {
      violations.add(i, member + ".kind", "is not the kind of the exercise's doses");
    }
    if (dose.variant().filter(slug -> !exercise.hasVariant(slug)).isPresent()) {
      violations.add(i, member + ".variant", "is neither easier nor harder than the exercise");
    }
  }

  /** A variant that the item's ladder pinned before it was retired goes on. */
  private void refuseRetiredVariant(Violations violations, int i) {
    var item = items.get(i);
    item.prescribed()
        .toDose()
        .variant()
        .filter(slug -> !item.rungs().containsKey(slug))
        .flatMap(catalogue::retirement)
        .ifPresent(retired -> violations.add(i, "dose.variant", retired.retirement()));
  }

  private void refuseConditions() {
    var forbidden = new ArrayList<Refused>();
    var careful = new ArrayList<Refused>();
    for (int i = 0; i < items.size(); i++) {
      var because = new TreeSet<String>();
      var unconfirmed = new TreeSet<String>();
      exercises(i)
          .forEach(
              exercise -> {
                because.addAll(exercise.contraindicated());
                unconfirmed.addAll(exercise.caution());
              });
      because.retainAll(patient.conditions());
      unconfirmed.retainAll(patient.conditions());
      unconfirmed.removeAll(items.get(i).cautionsConfirmed());
      if (!because.isEmpty()) {
        forbidden.add(refused(i, because));
      } else if (!unconfirmed.isEmpty()) {
        careful.add(refused(i, unconfirmed));
      }
    }
    refuse(ChartProblems.CONTRAINDICATED, forbidden, "is contraindicated by ");
    refuse(ChartProblems.CAUTION_UNCONFIRMED, careful, "needs cautionsConfirmed for ");
  }

  /** The exercise, and the variant of it that the dose names. */
  private Stream<PublishedExercise> exercises(int i) {
    var item = items.get(i);
    var variant =
        item.prescribed()
            .toDose()
            .variant()
            .flatMap(slug -> catalogue.newest(slug).or(() -> pinned(item, slug)))
            .map(CatalogueEntry::exercise);
    return Stream.concat(Stream.of(entries.get(i).exercise()), variant.stream());
  }

  /** A retired variant still forbids what it forbade. */
  private Optional<CatalogueEntry> pinned(PlanDocument.Item item, String slug) {
    return Optional.ofNullable(item.rungs().get(slug))
        .flatMap(revision -> catalogue.at(slug, revision));
  }

  private void refuseOutsideCorridor() {
    var violations = new Violations(ChartProblems.OUTSIDE_CORRIDOR);
    for (int i = 0; i < items.size(); i++) {
      var corridor = Histories.corridor(items.get(i).corridor());
      if (corridor.min().isPresent()
          && corridor.max().isPresent()
          && !corridor.min().get().isNowhereAbove(corridor.max().get())) {
        violations.add(i, "corridor.min", "is above corridor.max");
      } else if (!corridor.contains(items.get(i).prescribed().toDose())) {
        violations.add(i, "dose", "is outside the item's corridor");
      } else if (isOutside(items.get(i).quota(), corridor)) {
        violations.add(i, "quota.goal", "is outside the item's corridor");
      }
    }
    violations.refuse();
  }

  private static boolean isOutside(QuotaView quota, Corridor corridor) {
    return quota != null && !corridor.contains(quota.goal().toDose());
  }

  private Refused refused(int i, Set<String> because) {
    var exercise = entries.get(i).exercise();
    return new Refused(
        "items[%d].exercise".formatted(i),
        exercise.slug(),
        List.copyOf(because),
        catalogue.substitutes(exercise, patient.conditions()));
  }

  static void refuse(ProblemType type, List<Refused> refused, String words) {
    if (!refused.isEmpty()) {
      throw type.refusal()
          .violations(refused.stream().map(item -> item.violation(words)).toList())
          .with("refused", refused);
    }
  }

  /**
   * An item that cannot be.
   *
   * @param because codes of the conditions
   * @param substitutes exercises for a shared cause that no condition forbids, at most five
   */
  record Refused(String field, String exercise, List<String> because, List<String> substitutes) {
    Violation violation(String words) {
      return new Violation(field, words + String.join(", ", because));
    }
  }
}
