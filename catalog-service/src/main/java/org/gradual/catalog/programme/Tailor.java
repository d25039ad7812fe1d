package org.gradual.catalog.programme;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes a person's first plan out of what is published. The same person and the same catalogue give
 * the same plan, in whatever order the person's lists come.
 */
final class Tailor {
  private Tailor() {}

  static Proposal plan(Shelf shelf, Person person) {
    var admission = new Admission(shelf, person);
    var selection = new Selection(admission, person, shelf.causes());
    List<Candidate> session = selection.inOrder();

    Predicate<String> covered = cause -> session.stream().anyMatch(it -> it.worksAgainst(cause));
    List<String> uncovered = person.causes().stream().filter(not(covered)).toList();

    var excluded = new TreeMap<>(admission.refused());
    excluded.putAll(selection.leftOut());

    return new Proposal(
        session.stream().map(it -> item(it, shelf, person)).toList(),
        excluded.entrySet().stream()
            .map(it -> new Proposal.Exclusion(it.getKey(), it.getValue()))
            .toList(),
        Warnings.of(person, session.stream().map(Candidate::part).toList(), uncovered),
        Selection.minutes(selection.hundredths()),
        person.causes().stream().filter(covered).toList(),
        uncovered);
  }

  private static Proposal.Item item(Candidate candidate, Shelf shelf, Person person) {
    Part part = candidate.part();
    return new Proposal.Item(
        part.slug(),
        shelf.revision(part.slug()),
        part.phase(),
        part.dose(),
        Selection.minutes(part.hundredths()),
        Explanation.of(candidate, person, shelf.causes()));
  }
}
