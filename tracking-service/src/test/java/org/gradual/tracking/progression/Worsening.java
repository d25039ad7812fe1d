package org.gradual.tracking.progression;

/** One thing that went worse in a session, or the morning after, all else equal. */
enum Worsening {
  MORE_PAIN_DURING,
  MORE_PAIN_AFTER,
  MORE_EFFORT,
  LESS_DONE,
  MORE_PAIN_NEXT_MORNING;

  Done worse(Done done) {
    SessionItem it = done.reported();
    return switch (this) {
      case MORE_PAIN_DURING ->
          it.painDuring().isPresent() ? done.during(more(it.painDuring().getAsInt())) : done;
      case MORE_PAIN_AFTER ->
          it.painAfter().isPresent() ? done.after(more(it.painAfter().getAsInt())) : done;
      case MORE_EFFORT ->
          it.effort().isPresent() ? done.effort(more(it.effort().getAsInt())) : done;
      case LESS_DONE -> Histories.poor(done, 20);
      case MORE_PAIN_NEXT_MORNING -> done;
    };
  }

  int worse(int morning) {
    return this == MORE_PAIN_NEXT_MORNING ? more(morning) : morning;
  }

  /** Halfway to the worst: every level is met over many tries. */
  private static int more(int level) {
    return level + (11 - level) / 2;
  }
}
