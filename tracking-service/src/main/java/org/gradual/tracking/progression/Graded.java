package org.gradual.tracking.progression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;

/**
 * Where an item of graded activity stands: in its three trials, or in its schedule. A value: each
 * session gives the next one, so that a history folded again stands where it did.
 */
sealed interface Graded {

  Quota quota();

  /** Where it stands after one more session. */
  Graded after(Attempt attempt);

  /** The quota that holds; empty before the schedule begins. */
  OptionalInt number();

  /** The same for a dose that was changed from outside: its schedule goes on from there. */
  Graded in(Dose dose);

  /** What people check a decision by. */
  Map<String, Object> inputs();

  /** As the therapist's word for an item begins it; empty without a quota. */
  static Optional<Graded> begin(PlanItem item) {
    return item.quota()
        .map(
            it -> it.trials().isEmpty() ? new Trying(it, List.of()) : Paced.after(it, it.trials()));
  }

  /**
   * The baseline, in which pain says how much is done.
   *
   * @param trials the amounts so far, fewer than three
   */
  record Trying(Quota quota, List<Integer> trials) implements Graded {
    public Trying {
      trials = List.copyOf(trials);
    }

    @Override
    public Graded after(Attempt attempt) {
      List<Integer> more = Stream.concat(trials.stream(), Stream.of(attempt.amount())).toList();
      return more.size() < Quota.TRIALS ? new Trying(quota, more) : Paced.after(quota, more);
    }

    @Override
    public OptionalInt number() {
      return OptionalInt.empty();
    }

    @Override
    public Graded in(Dose dose) {
      return this;
    }

    @Override
    public Map<String, Object> inputs() {
      return Map.of("trials", trials);
    }
  }

  /**
   * The schedule, in which time says how much is done.
   *
   * @param done sessions of this schedule in which its quota was done
   * @param last the session before, if it belongs to this schedule
   */
  record Paced(Quota quota, Schedule schedule, int done, Optional<Attempt> last) implements Graded {

    /** Part of what was last achieved from which a schedule begins anew, in tenths [design]. */
    private static final int AGAIN_TENTHS = 9;

    private static final int TENTHS = 10;

    static Paced after(Quota quota, List<Integer> trials) {
      Schedule schedule = new Schedule(quota.first(trials), quota.goalNumber(), quota.sessions());
      return new Paced(quota, schedule, 0, Optional.empty());
    }

    @Override
    public OptionalInt number() {
      return OptionalInt.of(schedule.at(done));
    }

    boolean missedBefore() {
      return last.filter(it -> !it.met()).isPresent();
    }

    boolean overBefore() {
      return last.filter(Attempt::over).isPresent();
    }

    @Override
    public Paced after(Attempt attempt) {
      if (!attempt.met() && missedBefore()) {
        return anew(achieved(attempt), Optional.empty());
      }
      int then = attempt.met() ? Math.min(done + 1, schedule.sessions()) : done;
      return new Paced(quota, schedule, then, Optional.of(attempt));
    }

    /** From nine tenths of what was done last; where nothing was, of what was to be done. */
    private int achieved(Attempt attempt) {
      int asked = schedule.at(done);
      int amount =
          Stream.of(Optional.of(attempt), last)
              .flatMap(Optional::stream)
              .map(Attempt::amount)
              .filter(it -> it > 0)
              .findFirst()
              .orElse(asked);
      return Math.max(1, Math.min(amount, asked) * AGAIN_TENTHS / TENTHS);
    }

    @Override
    public Paced in(Dose dose) {
      int number = quota.numberIn(dose);
      return number == schedule.at(done) ? this : anew(number, last);
    }

    private Paced anew(int number, Optional<Attempt> before) {
      int first = Math.clamp(number, 1, schedule.goal());
      Schedule next = Schedule.anew(first, schedule.goal(), schedule.sessions() - done);
      return new Paced(quota, next, 0, before);
    }

    @Override
    public Map<String, Object> inputs() {
      Map<String, Object> inputs = new LinkedHashMap<>();
      inputs.put("quota", schedule.at(done));
      inputs.put("quotaGoal", schedule.goal());
      inputs.put("quotaSessionsDone", done);
      inputs.put("quotaSessions", schedule.sessions());
      return inputs;
    }
  }
}
