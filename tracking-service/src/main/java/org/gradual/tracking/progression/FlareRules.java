package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Phase;
import org.gradual.tracking.dose.Rung;

/** P1: what a flare-up makes of the plan, from its first day until the whole dose is back. */
final class FlareRules {

  static final Row FLARE =
      new Row(
          "B6.flare",
          "During a flare-up half of each dose is done and nothing rises; exercises that bend the"
              + " spine backwards, and those of tier 4 and above, are left out, except aerobic and"
              + " relaxing ones.",
          "S-ST",
          Grade.B);

  static final Row RETURN =
      new Row(
          "B6.return",
          "After it each exercise goes on at 70 % of its dose, though not below the catalog's"
              + " start, and with each whole, settled session a tenth of the dose is added.",
          "S-GA07",
          Grade.B);

  static final Row LOCK =
      Row.design("B6.lock", "For seven days from the whole dose on, nothing rises.");

  static final Row LASTING =
      Row.design(
          "B6.lasting",
          "A flare-up of more than seven days is told to the therapist; after more than fourteen"
              + " days the plan needs a review.");

  static final Row AGAIN =
      Row.design(
          "B6.again",
          "A second flare-up within 28 days is told to the therapist, who may choose the policy"
              + " QUOTA.");

  /** A flare-up of more than so many days holds the plan up. */
  static final int REVIEW_DAYS = 14;

  /** A flare-up of more than so many days is told. */
  static final int LASTING_DAYS = 7;

  private static final int AGAIN_DAYS = 28;
  private static final int LEFT_OUT_FROM_TIER = 4;

  private final State state;
  private final Clerk clerk;

  FlareRules(State state, Clerk clerk) {
    this.state = state;
    this.clerk = clerk;
  }

  void follow(Moment.Flared it) {
    FlareUp flareUp = it.flareUp();
    switch (it.stage()) {
      case BEGAN -> begin(flareUp, it.at());
      case LASTS_OVER_A_WEEK -> lasts(LASTING_DAYS, it.at());
      case LASTS_OVER_TWO_WEEKS -> lasts(REVIEW_DAYS, it.at());
      case RESOLVED -> resolve(flareUp, it.at());
    }
  }

  /** Whether an exercise is left out while a flare-up lasts. */
  static boolean leavesOut(Rung rung) {
    boolean kept = rung.family() == Family.AEROBIC || rung.phase() == Phase.RELAXATION;
    return !kept && (rung.extension() || rung.tier() >= LEFT_OUT_FROM_TIER);
  }

  private void begin(FlareUp flareUp, Instant at) {
    alert(flareUp, at);
    ease(new FlareEasing.Flaring(), flareUp, at);
  }

  private void resolve(FlareUp flareUp, Instant at) {
    ease(FlareEasing.Returning.FIRST, flareUp, at);
  }

  private void ease(Easing easing, FlareUp flareUp, Instant at) {
    if (state.plans().isUnder(PainPolicy.QUOTA, at)) {
      return;
    }
    state.courses().values().forEach(it -> it.ease(Optional.of(easing)));
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("startedOn", flareUp.startedOn().toString());
    inputs.put("preFlareMedian", flareUp.preFlareMedian());
    inputs.put("percent", easing.percentOn(flareUp.startedOn()));
    state
        .ways(at)
        .forEach(
            way -> {
              String cause = flareUp.startedOn().toString();
              Reason reason = easing.code().because(words(easing, way));
              clerk.keep(way, easing.code() + "/" + cause, List.of(reason), inputs, at);
            });
  }

  private static String words(Easing easing, Way way) {
    return switch (easing) {
      case FlareEasing.Flaring _ when leavesOut(way.rung()) -> "left out during the flare-up";
      case FlareEasing.Flaring _ -> "half of the dose during the flare-up";
      default -> "back at 70 % of the dose";
    };
  }

  /** The patient's own word raises the alert where it is read. */
  private void alert(FlareUp flareUp, Instant at) {
    LocalDate day = flareUp.startedOn();
    CheckIn report =
        state.history().checkIns().stream()
            .filter(it -> it.date().equals(day))
            .findFirst()
            .orElseThrow();
    Instant received = report.flareUp().or(report::painReceived).orElse(at);
    if (report.flareUp().isEmpty()) {
      raise(
          AlertKind.FLARE_UP,
          "morning pain %d, usual %s"
              .formatted(report.pain().orElseThrow(), flareUp.preFlareMedian()),
          at,
          received);
    }
    state.flareUps().stream()
        .map(FlareUp::startedOn)
        .filter(it -> it.isBefore(day) && ChronoUnit.DAYS.between(it, day) <= AGAIN_DAYS)
        .findFirst()
        .ifPresent(
            earlier ->
                raise(
                    AlertKind.FLARE_UP_AGAIN,
                    "the second flare-up within %d days; the policy QUOTA may suit better"
                        .formatted(AGAIN_DAYS),
                    at,
                    received));
  }

  private void lasts(int days, Instant at) {
    raise(
        AlertKind.FLARE_UP_LASTING,
        "the flare-up lasts for more than %d days".formatted(days),
        at,
        at);
  }

  private void raise(AlertKind kind, String detail, Instant at, Instant received) {
    state
        .alarms()
        .raise(kind, Optional.<UUID>empty(), at, received, List.of(kind.code().because(detail)));
  }
}
