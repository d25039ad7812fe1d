package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A history walked up to a time, from which the walk goes on as often as one likes: it makes the
 * next standing fast and never makes it another one.
 *
 * <p>A longer history is covered where each moment before that time is the same, to the last field.
 * A fact that comes late, or is corrected, changes one of them, and so does an item that is new in
 * the plan, because a session may have told of it before: then all must be walked anew.
 *
 * <p>Safe for use by several threads: whoever goes on does so in a copy.
 */
public final class Snapshot {

  private final State state;
  private final Instant until;
  private final RuleSet rules;
  private final List<Moment> past;

  /**
   * Keeps what was found out; nobody else may change it any more.
   *
   * @param state as of before that time
   */
  Snapshot(State state, Instant until, RuleSet rules) {
    this.state = state;
    this.until = until;
    this.rules = rules;
    this.past = Timeline.of(state, until).before(until);
  }

  /**
   * Walks what happened before a time.
   *
   * @param until the first time that is left out
   */
  public static Snapshot of(History history, Instant until) {
    RuleSet rules = RuleSet.NEWEST;
    return new Snapshot(Fold.foundBefore(until, history, rules), until, rules);
  }

  /** The first time that is left out. */
  public Instant until() {
    return until;
  }

  /** How many moments were walked: a measure of what is kept. */
  public int moments() {
    return past.size();
  }

  /** Whether another history says the same of all that happened before. */
  public boolean covers(History longer) {
    return mayCover(longer) && isPastOf(Timeline.of(state.in(longer), until));
  }

  /**
   * Tells where a longer history stands: what {@link Progression#of} tells. Empty where that
   * history is not covered, or the time of asking is before the snapshot's own.
   */
  public Optional<Standing> with(History longer, Instant now) {
    if (now.isBefore(until) || !mayCover(longer)) {
      return Optional.empty();
    }
    State copy = state.in(longer);
    Timeline timeline = Timeline.of(copy, now);
    return isPastOf(timeline)
        ? Optional.of(Fold.standing(copy, timeline, timeline.from(until), now, rules))
        : Optional.empty();
  }

  /** What counts from the beginning of time has no moment of its own. */
  private boolean mayCover(History longer) {
    History known = state.history();
    return known.zone().equals(longer.zone())
        && known.birthDate().equals(longer.birthDate())
        && longer.conditions().beginWith(known.conditions().before(until))
        && state.plans().bringTheSameAs(new Plans(longer.plans(), state.terms()));
  }

  private boolean isPastOf(Timeline timeline) {
    return timeline.before(until).equals(past);
  }
}
