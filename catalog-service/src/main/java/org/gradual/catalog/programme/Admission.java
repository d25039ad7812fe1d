package org.gradual.catalog.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gradual.catalog.exercise.Exercise;

/**
 * Which of the exercises against a person's causes may stand in a first plan. Exercises that stand
 * for themselves are asked first; where one of them may not, the nearest easier rung of its ladder
 * that may takes its place. A harder form is never where anybody begins.
 */
final class Admission {
  private final Shelf shelf;
  private final SortedMap<String, Verdict> verdicts = new TreeMap<>();
  private final SortedMap<String, Candidate> candidates = new TreeMap<>();
  private final SortedMap<String, List<Reason>> refused = new TreeMap<>();

  Admission(Shelf shelf, Person person) {
    this.shelf = shelf;
    List<AdmissionRule> rules = AdmissionRules.all();
    shelf
        .exercises()
        .filter(it -> !Collections.disjoint(it.causes(), person.causes()))
        .map(it -> shelf.begin(it, person))
        .forEach(part -> verdicts.put(part.slug(), Verdict.of(part, person, rules)));
    verdicts.values().forEach(this::admit);
    verdicts.values().forEach(this::refuse);
    person.exclude().stream()
        .filter(verdicts::containsKey)
        .forEach(slug -> refused.put(slug, verdicts.get(slug).against()));
  }

  Collection<Candidate> candidates() {
    return Collections.unmodifiableCollection(candidates.values());
  }

  /** What may not stand, by slug, with everything that speaks against it. */
  SortedMap<String, List<Reason>> refused() {
    return Collections.unmodifiableSortedMap(refused);
  }

  private void admit(Verdict verdict) {
    if (shelf.standsForItself(verdict.exercise()) && verdict.isFor()) {
      put(new Candidate(verdict.part(), verdict.exercise(), List.of()));
    }
  }

  private void refuse(Verdict verdict) {
    if (shelf.standsForItself(verdict.exercise()) && !verdict.isFor()) {
      refused.put(verdict.part().slug(), verdict.against());
      nearestEasier(verdict.exercise())
          .filter(rung -> !shelf.standsForItself(rung.exercise()))
          .ifPresent(rung -> replace(verdict, rung));
    }
  }

  private Optional<Verdict> nearestEasier(Exercise head) {
    return head.easier().reversed().stream()
        .map(verdicts::get)
        .filter(rung -> rung != null && rung.isFor())
        .findFirst();
  }

  private void replace(Verdict head, Verdict rung) {
    Candidate known = candidates.get(rung.part().slug());
    var replaces = new ArrayList<Candidate.Replaced>();
    if (known != null) {
      replaces.addAll(known.replaces());
    }
    replaces.add(new Candidate.Replaced(head.exercise(), head.against()));
    put(
        new Candidate(
            rung.part(), known == null ? head.exercise() : known.head(), List.copyOf(replaces)));
  }

  private void put(Candidate candidate) {
    candidates.put(candidate.part().slug(), candidate);
  }

  /** An exercise as this person would begin it, and all that speaks against it. */
  private record Verdict(Part part, List<Reason> against) {
    static Verdict of(Part part, Person person, List<AdmissionRule> rules) {
      return new Verdict(part, rules.stream().flatMap(rule -> rule.against(part, person)).toList());
    }

    Exercise exercise() {
      return part.exercise();
    }

    boolean isFor() {
      return against.isEmpty();
    }
  }
}
