package org.gradual.tracking.chart;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.foundation.ids.Ids;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.catalogue.CatalogueEntry;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.Plans.Pin;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.PlanBody;

/**
 * A plan on its way from what a therapist wrote to what is kept: exercises found and pinned, gaps
 * filled, checked.
 */
final class PlanDraft {
  /**
   * From this age on a new exercise begins at its gentle dose. (clinical basis: start doses,
   * design)
   */
  private static final int GENTLE_AGE = 65;

  private final OpenChart chart;
  private final Catalogue catalogue;
  private final Map<UUID, PlanDocument.Item> known;
  private final PlanBody body;
  private final Map<Pin, String> copies;
  private final Map<Pin, String> pins = new LinkedHashMap<>();

  PlanDraft(OpenChart chart, Catalogue catalogue, Optional<PlanDocument> before, PlanBody body) {
    this.chart = chart;
    this.catalogue = catalogue;
    this.known =
        before.stream()
            .flatMap(plan -> plan.items().stream())
            .collect(Collectors.toMap(PlanDocument.Item::id, Function.identity()));
    this.body = body;
    this.copies = chart.rows().plans().pinned();
  }

  /**
   * The plan as it is kept.
   *
   * @throws org.gradual.foundation.problem.Refusal 422 naming every item that cannot be
   */
  PlanDocument document() {
    refuseOtherExercise();
    var entries = entries();
    var items = new ArrayList<PlanDocument.Item>();
    for (int i = 0; i < entries.size(); i++) {
      items.add(item(body.items().get(i), entries.get(i)));
    }
    new PlanChecks(chart.patient(), catalogue, entries, items).refuse();
    return new PlanDocument(
        body.startsOn(),
        body.endsOn(),
        body.painPolicy(),
        body.daysPerWeek(),
        body.settings(),
        items);
  }

  /** The documents of the catalog that the plan pins. */
  Map<Pin, String> pins() {
    return pins;
  }

  /**
   * A known item stays with its revision until the therapist names another, even where the exercise
   * has been retired since. Every other revision is asked of the catalog.
   */
  private List<CatalogueEntry> entries() {
    var entries = body.items().stream().map(this::entry).toList();
    var exercises = new Violations(ChartProblems.UNKNOWN_EXERCISE);
    var revisions = new Violations(ChartProblems.UNKNOWN_REVISION);
    for (int i = 0; i < entries.size(); i++) {
      var exercise = body.items().get(i).exercise();
      if (entries.get(i).isEmpty() && catalogue.newest(exercise).isEmpty()) {
        var retirement = catalogue.retirement(exercise).map(PublishedExercise::retirement);
        exercises.add(i, "exercise", retirement.orElse("is not a published exercise"));
      } else if (entries.get(i).isEmpty()) {
        revisions.add(i, "revision", "is not a known revision of the exercise");
      }
    }
    exercises.refuse();
    revisions.refuse();
    return entries.stream().map(Optional::orElseThrow).toList();
  }

  private Optional<CatalogueEntry> entry(PlanBody.Item item) {
    var pinned = knownAs(item).map(PlanDocument.Item::revision);
    var revision = Optional.ofNullable(item.revision()).or(() -> pinned);
    if (revision.isPresent() && revision.equals(pinned)) {
      return revision.map(it -> copies.get(new Pin(item.exercise(), it))).map(catalogue::entry);
    }
    var newest = catalogue.newest(item.exercise());
    return newest.isEmpty() || revision.isEmpty()
        ? newest
        : catalogue.at(item.exercise(), revision.get());
  }

  /** An item keeps its history, so it can't turn into another exercise. */
  private void refuseOtherExercise() {
    var violations = new Violations(ChartProblems.UNKNOWN_ITEM);
    for (int i = 0; i < body.items().size(); i++) {
      var item = body.items().get(i);
      var before = item.id() == null ? null : known.get(item.id());
      if (before != null && !before.exercise().equals(item.exercise())) {
        violations.add(
            i,
            "exercise",
            "is not the item's, %s; a new item has no id".formatted(before.exercise()));
      }
    }
    violations.refuse();
  }

  private Optional<PlanDocument.Item> knownAs(PlanBody.Item item) {
    return Optional.ofNullable(item.id())
        .map(known::get)
        .filter(planned -> planned.exercise().equals(item.exercise()));
  }

  private PlanDocument.Item item(PlanBody.Item item, CatalogueEntry entry) {
    var before = knownAs(item);
    boolean gentle = before.map(PlanDocument.Item::gentle).orElseGet(this::startsGently);
    var start = gentle ? entry.exercise().doses().gentle() : entry.exercise().doses().start();
    return new PlanDocument.Item(
        item.id() == null ? Ids.next() : item.id(),
        item.exercise(),
        entry.exercise().revision(),
        pin(entry, before),
        Stream.of(item.dose(), before.map(PlanDocument.Item::prescribed).orElse(null), start)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(),
        before.isPresent() ? item.dose() : given(item.dose(), start),
        gentle,
        item.daysPerWeek(),
        item.approval(),
        item.corridor(),
        item.cautionsConfirmed(),
        item.incrementKilograms(),
        item.quota(),
        item.instruction());
  }

  private static DoseView given(DoseView dose, DoseView start) {
    return dose == null ? start : dose;
  }

  /**
   * Copies the exercise and what is easier and harder, so that the catalog cannot change the plan.
   */
  private Map<String, Integer> pin(CatalogueEntry entry, Optional<PlanDocument.Item> before) {
    var sameRevision = before.filter(planned -> planned.revision() == entry.exercise().revision());
    if (sameRevision.isPresent()) {
      return sameRevision.get().rungs();
    }
    var rungs = new LinkedHashMap<String, Integer>();
    var ladder =
        Stream.concat(entry.exercise().easier().stream(), entry.exercise().harder().stream());
    Stream.concat(Stream.of(entry), ladder.flatMap(slug -> catalogue.newest(slug).stream()))
        .forEach(
            rung -> {
              rungs.put(rung.exercise().slug(), rung.exercise().revision());
              pins.put(
                  new Pin(rung.exercise().slug(), rung.exercise().revision()), rung.document());
            });
    return rungs;
  }

  private boolean startsGently() {
    return Period.between(chart.patient().birthDate(), chart.today()).getYears() >= GENTLE_AGE;
  }
}
