package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.gradual.foundation.wire.InvalidMember;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.progression.Quota;

/**
 * Where graded activity is to lead an item. One number of the dose rises: {@code minutes}, else
 * {@code reps}, else, for one long hold a set, {@code holdSeconds}; the rest of the dose stays.
 *
 * @param goal the dose to reach
 * @param sessions how many sessions lead there, 1..26
 * @param trials what was tolerated in each of the three baseline trials, in the number that rises;
 *     absent = the first three sessions of the item are the trials
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotaView(
    @NotNull DoseView goal,
    @NotNull @Min(1) @Max(Quota.SESSIONS_MAX) Integer sessions,
    @Size(min = Quota.TRIALS, max = Quota.TRIALS) List<@NotNull @Min(1) @Max(600) Integer> trials) {

  public QuotaView {
    try {
      quota(goal, sessions, trials);
    } catch (IllegalArgumentException wrong) {
      throw new InvalidMember("goal", wrong.getMessage());
    }
  }

  /** The quota that this describes. */
  public Quota toQuota() {
    return quota(goal, sessions, trials);
  }

  private static Quota quota(DoseView goal, int sessions, List<Integer> trials) {
    return new Quota(goal.toDose(), sessions, Objects.requireNonNullElse(trials, List.of()));
  }

  /** Name of the number that rises. */
  String stepped() {
    return Quota.stepped(goal.toDose()).member();
  }

  /** Whether the goal says nothing else than a dose does, but for the number that rises. */
  boolean agreesWith(DoseView other) {
    Dose to = goal.toDose();
    Dose from = other.toDose();
    boolean sameNumbers =
        Arrays.stream(Dimension.values())
            .filter(it -> it != Quota.stepped(to))
            .allMatch(it -> agree(to.number(it), from.number(it)));
    boolean sameExercise = to.variant().isEmpty() || to.variant().equals(from.variant());
    return !to.sameKindAs(from) || sameNumbers && sameExercise;
  }

  private static boolean agree(OptionalInt one, OptionalInt other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
