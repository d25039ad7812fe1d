package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a morning's pain alone tells a therapist, whatever was done the day before: that it is
 * critical, and that it is higher than the last report (S-MB).
 *
 * <p>The last report is that of the nearest earlier day that told a pain, at most fourteen days
 * back: what is older says nothing about now [design].
 */
final class PainWatch {

  private static final int LOOKS_BACK_DAYS = 14;

  /** From this pain on, a rise that is within the noise is worth a look, too (S-MB). */
  private static final int HIGH_PAIN = 5;

  private final State state;
  private final NavigableMap<LocalDate, CheckIn> mornings = new TreeMap<>();

  PainWatch(State state) {
    this.state = state;
    state.history().checkIns().stream()
        .filter(it -> it.pain().isPresent())
        .forEach(it -> mornings.put(it.date(), it));
  }

  /**
   * Raises what the check-in's pain tells; one that tells none raises nothing.
   *
   * @param at the start of its local day
   */
  void report(CheckIn checkIn, Instant at) {
    if (checkIn.pain().isEmpty()) {
      return;
    }
    int pain = checkIn.pain().getAsInt();
    int critical = state.plans().settings(at).number(Setting.PAIN_CRITICAL);
    if (pain >= critical) {
      String detail = "pain %d in the morning, critical from %d".formatted(pain, critical);
      raise(AlertKind.MORNING_PAIN_CRITICAL, at, received(checkIn), detail);
    }
    last(checkIn).ifPresent(it -> compare(checkIn, it, at));
  }

  private void compare(CheckIn checkIn, CheckIn last, Instant at) {
    int pain = checkIn.pain().orElseThrow();
    int rise = pain - last.pain().orElseThrow();
    String detail =
        "morning pain rose from %d on %s to %d"
            .formatted(last.pain().orElseThrow(), last.date(), pain);
    Instant both =
        Stream.of(checkIn, last).map(PainWatch::received).max(Instant::compareTo).orElseThrow();
    if (rise >= state.plans().settings(at).number(Setting.PAIN_RISE)) {
      raise(AlertKind.PAIN_RISING, at, both, detail);
    } else if (rise > 0 && pain >= HIGH_PAIN) {
      raise(AlertKind.PAIN_HIGHER, at, both, detail);
    }
  }

  private Optional<CheckIn> last(CheckIn checkIn) {
    LocalDate first = checkIn.date().minusDays(LOOKS_BACK_DAYS);
    return Optional.ofNullable(mornings.lowerEntry(checkIn.date()))
        .map(NavigableMap.Entry::getValue)
        .filter(it -> !it.date().isBefore(first));
  }

  private static Instant received(CheckIn checkIn) {
    return checkIn.painReceived().orElseThrow();
  }

  private void raise(AlertKind kind, Instant at, Instant receivedAt, String detail) {
    state
        .alarms()
        .raise(kind, Optional.empty(), at, receivedAt, List.of(kind.code().because(detail)));
  }
}
