package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pain of the mornings that were reported. */
public final class Mornings {

  private static final int DAYS = 7;

  /** Fewer reports in seven days than this say nothing about them [design]. */
  private static final int REPORTS_MIN = 3;

  private static final int SCALE = 4;

  /**
   * One morning's report.
   *
   * @param trend mean of the seven days ending with it minus the mean of the seven before; empty
   *     while either has too few reports
   */
  record Morning(LocalDate day, int pain, Optional<BigDecimal> trend) {}

  private final Map<LocalDate, Integer> pains = new HashMap<>();

  public Mornings(Collection<CheckIn> checkIns) {
    checkIns.forEach(it -> it.pain().ifPresent(pain -> pains.put(it.date(), pain)));
  }

  /** The report of a day; empty where none came, or it told no pain. */
  Optional<Morning> on(LocalDate day) {
    return Optional.ofNullable(pains.get(day)).map(pain -> new Morning(day, pain, trend(day)));
  }

  /** The pain of a day's report. */
  Optional<BigDecimal> pain(LocalDate day) {
    return Optional.ofNullable(pains.get(day)).map(BigDecimal::valueOf);
  }

  /** Whether a day's report told the pain. */
  boolean has(LocalDate day) {
    return pains.containsKey(day);
  }

  /** Mean pain of the seven days ending with this one; empty with too few reports. */
  public Optional<BigDecimal> mean(LocalDate day) {
    List<Integer> week = weekTo(day);
    return week.size() < REPORTS_MIN ? Optional.empty() : Optional.of(mean(week));
  }

  /** Median pain of the seven days before this one; empty without a report. */
  Optional<BigDecimal> median(LocalDate day) {
    List<Integer> week = weekTo(day.minusDays(1)).stream().sorted().toList();
    int middle = week.size() / 2;
    if (week.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal median = mean(week.subList((week.size() - 1) / 2, middle + 1)).stripTrailingZeros();
    return Optional.of(median.setScale(Math.max(0, median.scale())));
  }

  private List<Integer> weekTo(LocalDate day) {
    return Stream.iterate(day, it -> it.minusDays(1))
        .limit(DAYS)
        .flatMap(it -> Optional.ofNullable(pains.get(it)).stream())
        .toList();
  }

  private static BigDecimal mean(List<Integer> pains) {
    BigDecimal sum = BigDecimal.valueOf(pains.stream().mapToInt(Integer::intValue).sum());
    return sum.divide(BigDecimal.valueOf(pains.size()), SCALE, RoundingMode.HALF_UP);
  }

  private Optional<BigDecimal> trend(LocalDate day) {
    Optional<BigDecimal> before = mean(day.minusDays(DAYS));
    return before.flatMap(it -> mean(day).map(now -> now.subtract(it)));
  }
}
