package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;

/**
 * A history as the plan's own rules judge it, beside the same history under others.
 *
 * @param actual as it stands
 * @param replayed as it would stand
 */
public record Replay(Standing actual, Standing replayed) {

  /**
   * Where both series decide otherwise on the same session and item, or for the same cause.
   *
   * @param actual absent: only the other rules decide there
   * @param replayed absent: only the plan's own rules do
   */
  public record Difference(Optional<Decision> actual, Optional<Decision> replayed) {

    public Optional<UUID> session() {
      return either().findFirst().flatMap(Decision::session);
    }

    public Optional<UUID> item() {
      return either().findFirst().flatMap(Decision::item);
    }

    /** When the first of both takes effect. */
    public Instant effectiveAt() {
      return either().map(Decision::effectiveAt).min(Instant::compareTo).orElseThrow();
    }

    private Stream<Decision> either() {
      return Stream.of(actual, replayed).flatMap(Optional::stream);
    }
  }

  /**
   * Judges a history under its own rules and again under others.
   *
   * @param now time of asking
   * @throws IllegalArgumentException where {@link Alternative#of} throws it for a revision of the
   *     plan
   */
  public static Replay of(History history, Instant now, Alternative alternative) {
    Standing actual = Fold.of(history, now, RuleSet.NEWEST);
    Terms hindsight = new Hindsight(history, actual, alternative);
    return new Replay(actual, Fold.of(history, now, RuleSet.NEWEST, hindsight));
  }

  /**
   * What is decided otherwise, in time: another kind, another dose that follows, or another rule.
   * The same rule with other numbers in its words is no difference [design].
   */
  public List<Difference> differences() {
    Map<String, Decision> then = byKey(actual);
    Map<String, Decision> now = byKey(replayed);
    return Stream.concat(then.keySet().stream(), now.keySet().stream())
        .distinct()
        .map(
            key ->
                new Difference(
                    Optional.ofNullable(then.get(key)), Optional.ofNullable(now.get(key))))
        .filter(it -> !it.actual().map(Replay::outcome).equals(it.replayed().map(Replay::outcome)))
        .sorted(Comparator.comparing(Difference::effectiveAt))
        .toList();
  }

  private static Map<String, Decision> byKey(Standing standing) {
    return standing.decisions().stream()
        .collect(
            Collectors.toMap(
                Decision::key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
  }

  private record Outcome(DecisionKind kind, Optional<Dose> to, List<ReasonCode> rules) {}

  private static Outcome outcome(Decision decision) {
    return new Outcome(
        decision.kind(), decision.to(), decision.reasons().stream().map(Reason::rule).toList());
  }
}
