package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/** Finds the flare-ups in what a patient reported, day by day. */
final class FlareUps {

  static final Row PRESSED =
      new Row(
          "B6.enter.pressed",
          "A patient who reports a flare-up is in one from that day on.",
          "S-SFH",
          Grade.B);

  static final Row CRITICAL =
      Row.design("B6.enter.critical", "A morning pain of 7 or more begins a flare-up.");

  static final Row RISEN =
      Row.design(
          "B6.enter.risen",
          "Morning pain of 2 or more above the median of the seven days before, on two days in a"
              + " row, begins a flare-up with the second; without a report in those seven days"
              + " there is no median.");

  static final Row CALM =
      Row.design(
          "B6.exit",
          "A flare-up is over with the second of two days in a row, both after its first, with a"
              + " morning pain of at most 1 above the median of the seven days before it; where"
              + " there was no report, of at most 1 above the highest safe pain.");

  private static final BigDecimal CALM_ABOVE = BigDecimal.ONE;

  private final History history;
  private final Plans plans;
  private final Mornings mornings;
  private final List<FlareUp> found = new ArrayList<>();

  private FlareUps(History history, Plans plans, Mornings mornings) {
    this.history = history;
    this.plans = plans;
    this.mornings = mornings;
  }

  /** Every flare-up, oldest first; only the last may still last. */
  static List<FlareUp> in(History history, Plans plans, Mornings mornings) {
    FlareUps flareUps = new FlareUps(history, plans, mornings);
    history.checkIns().stream().sorted(Comparator.comparing(CheckIn::date)).forEach(flareUps::read);
    return List.copyOf(flareUps.found);
  }

  private void read(CheckIn report) {
    LocalDate day = report.date();
    Optional<FlareUp> lasting = lasting();
    if (lasting.isEmpty()) {
      begin(report).ifPresent(found::add);
    } else if (report.flareUp().isEmpty() && isCalm(lasting.get(), day)) {
      FlareUp it = found.removeLast();
      found.add(new FlareUp(it.startedOn(), Optional.of(day), it.preFlareMedian()));
    }
  }

  private Optional<FlareUp> lasting() {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.getLast()).filter(it -> it.resolvedOn().isEmpty());
  }

  private Optional<FlareUp> begin(CheckIn report) {
    LocalDate day = report.date();
    Settings settings = plans.settings(history.startOf(day));
    Optional<BigDecimal> risenAbove = mornings.median(day.minusDays(1));
    boolean risen =
        risenAbove
            .map(it -> it.add(BigDecimal.valueOf(settings.number(Setting.PAIN_RISE))))
            .filter(least -> isAtLeast(day, least) && isAtLeast(day.minusDays(1), least))
            .isPresent();
    boolean critical = Case.atLeast(report.pain(), settings.number(Setting.PAIN_CRITICAL));
    if (!risen && !critical && report.flareUp().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal usual =
        (risen ? risenAbove : mornings.median(day))
            .orElseGet(() -> BigDecimal.valueOf(settings.number(Setting.PAIN_SAFE_MAX)));
    return Optional.of(new FlareUp(day, Optional.empty(), usual));
  }

  private boolean isCalm(FlareUp flareUp, LocalDate day) {
    LocalDate before = day.minusDays(1);
    BigDecimal most = flareUp.preFlareMedian().add(CALM_ABOVE);
    return before.isAfter(flareUp.startedOn()) && isAtMost(before, most) && isAtMost(day, most);
  }

  private boolean isAtLeast(LocalDate day, BigDecimal pain) {
    return mornings.pain(day).filter(it -> it.compareTo(pain) >= 0).isPresent();
  }

  private boolean isAtMost(LocalDate day, BigDecimal pain) {
    return mornings.pain(day).filter(it -> it.compareTo(pain) <= 0).isPresent();
  }
}
