package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.EXERCISE_REVISED;

import java.util.List;
import java.util.Optional;

/**
 * What the catalog's word does to a plan: those items are told that were pinned to an older
 * revision of that very exercise. Nothing else changes, except that a variant which was retired is
 * proposed no longer.
 */
final class Librarian {

  private final State state;

  Librarian(State state) {
    this.state = state;
  }

  void tell(Notice notice) {
    state.plans().at(notice.at()).items().stream()
        .filter(it -> it.exercise().equals(notice.exercise()))
        .filter(it -> it.ladder().own().revision() < notice.revision())
        .forEach(it -> raise(it, notice));
    if (notice.isRetirement()) {
      state.courses().values().stream()
          .filter(
              it ->
                  it.proposal()
                      .flatMap(made -> made.to().variant())
                      .equals(Optional.of(notice.exercise())))
          .forEach(state::supersede);
    }
  }

  private void raise(PlanItem item, Notice notice) {
    state
        .alarms()
        .raise(
            AlertKind.EXERCISE_REVISED,
            notice.isRetirement() ? Severity.LOW : Severity.INFO,
            Optional.of(item.id()),
            notice.at(),
            notice.at(),
            List.of(EXERCISE_REVISED.because(words(item, notice))));
  }

  private static String words(PlanItem item, Notice notice) {
    if (!notice.isRetirement()) {
      return "%s: revision %d is published, the plan has %d"
          .formatted(notice.exercise(), notice.revision(), item.ladder().own().revision());
    }
    return notice.exercise()
        + " was retired"
        + notice.replacedBy().map(slug -> ", replaced by " + slug).orElse("");
  }
}
