package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Row;

/** Why the red-flag questions are to be asked. */
public enum RedFlagCheck {
  /** Something was reported after which they are asked again, and they have not been since. */
  PROMPTED(
      Row.design(
          "B8.ASK_WHEN_WORSE",
          "The red-flag questions are asked whenever a pain of 7 or more, a new symptom in a leg or"
              + " a fall was reported, until they have been answered.")),
  /** They were last answered seven days ago, or never. */
  WEEKLY(
      Row.design(
          "B8.ASK_WEEKLY",
          "The red-flag questions are asked at the beginning and then seven days after they were"
              + " last answered."));

  private static final int DAYS = 7;

  private final Row row;

  RedFlagCheck(Row row) {
    this.row = row;
  }

  /** What it says and on what it rests. */
  public Row row() {
    return row;
  }

  /**
   * Whether the questions are to be asked on a day, by what is known of it and of the days before.
   */
  public static Optional<RedFlagCheck> due(History history, LocalDate day) {
    List<CheckIn> reports =
        history.checkIns().stream().filter(it -> !it.date().isAfter(day)).toList();
    Instant answered =
        reports.stream()
            .flatMap(it -> it.questionsAnswered().stream())
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    if (prompts(history, reports, day).anyMatch(answered::isBefore)) {
      return Optional.of(PROMPTED);
    }
    boolean lately =
        reports.stream()
            .filter(it -> it.questionsAnswered().isPresent())
            .anyMatch(it -> it.date().isAfter(day.minusDays(DAYS)));
    return lately ? Optional.empty() : Optional.of(WEEKLY);
  }

  private static Stream<Instant> prompts(History history, List<CheckIn> reports, LocalDate day) {
    int critical = critical(history);
    Stream<Instant> mornings =
        reports.stream()
            .filter(it -> Case.atLeast(it.pain(), critical))
            .flatMap(it -> it.painReceived().stream());
    Stream<Instant> signs =
        reports.stream()
            .flatMap(it -> Stream.of(it.newLegSymptoms(), it.fall()))
            .flatMap(Optional::stream);
    Stream<Instant> sessions =
        history.sessions().stream()
            .filter(it -> !it.localDay().isAfter(day))
            .filter(
                it ->
                    it.items().stream()
                        .anyMatch(
                            done ->
                                Case.atLeast(done.painDuring(), critical)
                                    || Case.atLeast(done.painAfter(), critical)))
            .map(Session::receivedAt);
    return Stream.of(mornings, signs, sessions).flatMap(it -> it);
  }

  private static int critical(History history) {
    return history.plans().stream()
        .max(Comparator.comparing(PlanRevision::revision))
        .map(PlanRevision::settings)
        .orElse(Settings.DEFAULTS)
        .number(Setting.PAIN_CRITICAL);
  }
}
