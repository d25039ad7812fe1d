package org.gradual.tracking.progression;

import java.util.List;
import java.util.Optional;

/**
 * What takes the place of S8 and S9 while less than the dose is done: nothing rises, but a whole
 * session that has settled brings the next part of the dose.
 */
final class Comeback {

  private Comeback() {}

  /** Empty where the whole dose is in force, and was when the session was done. */
  static Optional<RuleSet.Finding> step(Case seen) {
    Optional<Easing> then = seen.performance().easing();
    Optional<Easing> now =
        seen.course().easingOn(seen.day()).filter(it -> !(it instanceof FlareEasing.Locked));
    return now.or(() -> then).map(it -> hold(seen, it, now.isPresent() && now.equals(then)));
  }

  private static RuleSet.Finding hold(Case seen, Easing easing, boolean isItsOwn) {
    if (isItsOwn && Qualification.isWhole(seen)) {
      seen.course().ease(easing.settledOn(seen.day()));
    }
    List<Reason> reasons = List.of(easing.code().because(words(seen, easing)));
    return new RuleSet.Finding(new Outcome.Keep(reasons), reasons);
  }

  private static String words(Case seen, Easing before) {
    int next =
        seen.course().easingOn(seen.day()).map(it -> it.percentOn(seen.day())).orElse(Easing.WHOLE);
    return "%d %% of the dose, %d %% from now on".formatted(before.percentOn(seen.day()), next);
  }
}
