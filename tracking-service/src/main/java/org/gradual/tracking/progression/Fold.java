package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.List;

/** Walks a history once, moment by moment, each with what the moments before it have left. */
final class Fold {

  private final State state;
  private final Therapist therapist;
  private final Librarian librarian;
  private final Diagnostician diagnostician;
  private final Reporter reporter;
  private final PainWatch painWatch;
  private final Judge judge;
  private final FlareRules flareRules;
  private final TimeOffRules timeOffRules;

  private Fold(State state, RuleSet rules) {
    this.state = state;
    this.therapist = new Therapist(state);
    this.librarian = new Librarian(state);
    this.diagnostician = new Diagnostician(state);
    this.reporter = new Reporter(state);
    this.painWatch = new PainWatch(state);
    Clerk clerk = new Clerk(state, therapist);
    this.flareRules = new FlareRules(state, clerk);
    this.timeOffRules = new TimeOffRules(state, clerk);
    this.judge = new Judge(state, rules, clerk);
  }

  static Standing of(History history, Instant now, RuleSet rules) {
    return of(history, now, rules, Terms.AS_IT_HAPPENED);
  }

  static Standing of(History history, Instant now, RuleSet rules, Terms terms) {
    State state = State.before(history, rules, terms);
    Timeline timeline = Timeline.of(state, now);
    return standing(state, timeline, timeline.moments(), now, rules);
  }

  /**
   * Where a history stands of which a part was walked before.
   *
   * @param rest the moments that are left
   */
  static Standing standing(
      State state, Timeline timeline, List<Moment> rest, Instant now, RuleSet rules) {
    new Fold(state, rules).walk(rest);
    state.expireProposals(now);
    return new Reckoning(state, timeline, now).standing();
  }

  /** What had been found out before a time; what was not settled by then still waits. */
  static State foundBefore(Instant time, History history, RuleSet rules) {
    State state = State.before(history, rules, Terms.AS_IT_HAPPENED);
    new Fold(state, rules).walk(Timeline.of(state, time).before(time));
    return state;
  }

  private void walk(List<Moment> moments) {
    for (Moment moment : moments) {
      state.expireProposals(moment.at());
      switch (moment) {
        case Moment.Revised it -> therapist.revise(it.plan());
        case Moment.Told it -> librarian.tell(it.notice());
        case Moment.Diagnosed it -> diagnostician.diagnose(it.diagnosis());
        case Moment.Cleared it -> therapist.clear(it.clearing());
        case Moment.Reported it -> {
          reporter.report(it.checkIn(), it.at());
          painWatch.report(it.checkIn(), it.at());
        }
        case Moment.Flared it -> flareRules.follow(it);
        case Moment.Rested it -> timeOffRules.rest(it);
        case Moment.Observed it -> it.observation().raiseIn(state.alarms());
        case Moment.Performed it -> {
          timeOffRules.resume(it.session());
          judge.perform(it.session(), it.waits());
        }
        case Moment.Settled it -> judge.settle(it.session(), it.at());
        case Moment.Ruled it -> therapist.rule(it.verdict(), it.at());
      }
    }
  }
}
