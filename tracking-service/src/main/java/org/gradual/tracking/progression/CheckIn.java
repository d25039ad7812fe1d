package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a patient reported for one day.
 *
 * <p>A red flag and a fall are the union over all revisions received, so that correcting the report
 * does not undo them: only a therapist's clearing does. Each answer carries the time at which it
 * was first received, because a clearing covers only what was received up to it.
 *
 * @param pain that morning's pain, 0..10; the newest revision's
 * @param painReceived when that number was first reported; there exactly where the pain is
 * @param questionsAnswered when the red-flag questions were last answered, be it with no
 * @param redFlags the questions answered yes
 * @param fall when a fall was first reported
 * @param newLegSymptoms when they were first reported; the newest revision's word counts
 * @param flareUp when it was first reported; the newest revision's word counts
 */
public record CheckIn(
    LocalDate date,
    OptionalInt pain,
    Optional<Instant> painReceived,
    Optional<Instant> questionsAnswered,
    Map<RedFlag, Instant> redFlags,
    Optional<Instant> fall,
    Optional<Instant> newLegSymptoms,
    Optional<Instant> flareUp) {

  public CheckIn {
    redFlags = Map.copyOf(redFlags);
    if (pain.isPresent() != painReceived.isPresent()) {
      throw new IllegalArgumentException("a pain without the time of its receipt on " + date);
    }
  }

  /** A report of which everything was received at once; without a flag, nobody was asked. */
  public static CheckIn of(
      LocalDate date,
      Instant receivedAt,
      OptionalInt pain,
      Set<RedFlag> redFlags,
      boolean fall,
      boolean newLegSymptoms,
      boolean flareUp) {
    Optional<Instant> then = Optional.of(receivedAt);
    return new CheckIn(
        date,
        pain,
        pain.isPresent() ? then : Optional.empty(),
        then.filter(it -> !redFlags.isEmpty()),
        redFlags.stream().collect(Collectors.toMap(flag -> flag, flag -> receivedAt)),
        then.filter(it -> fall),
        then.filter(it -> newLegSymptoms),
        then.filter(it -> flareUp));
  }
}
