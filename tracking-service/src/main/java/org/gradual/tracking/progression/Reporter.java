package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * What a check-in does at once: S0 halts the plan, other signs keep doses from rising. Its morning
 * pain is read by the rules that wait for it.
 */
final class Reporter {

  static final Row HALTED =
      ReasonCode.RED_FLAG.row(
          "P0",
          "While a red flag or a fall is open the whole plan is halted: nothing is due, and nothing"
              + " rises.",
          Grade.B);

  static final Row ON_RED_FLAG =
      ReasonCode.RED_FLAG.row(
          "S0",
          "One yes to a red-flag question halts the whole plan until a therapist clears it.",
          Grade.B);

  static final Row ON_FALL =
      ReasonCode.FALL.row(
          "S0", "A fall halts the whole plan until a therapist clears it.", Grade.A);

  private final State state;

  Reporter(State state) {
    this.state = state;
  }

  /**
   * S0: one red flag, or a fall, halts the whole plan until a therapist clears it (S-IFO, S-MB).
   *
   * @param at the start of the check-in's local day
   */
  void report(CheckIn checkIn, Instant at) {
    List<Reason> halts = new ArrayList<>();
    redFlags(checkIn, true)
        .forEach(
            (received, reasons) -> halts.addAll(raise(AlertKind.RED_FLAG, at, received, reasons)));
    checkIn
        .fall()
        .ifPresent(
            received ->
                halts.addAll(
                    raise(AlertKind.FALL, at, received, because(ReasonCode.FALL, "a fall"))));
    redFlags(checkIn, false)
        .forEach((received, reasons) -> raise(AlertKind.INFLAMMATORY, at, received, reasons));
    checkIn
        .newLegSymptoms()
        .ifPresent(
            received ->
                raise(
                    AlertKind.NEW_LEG_SYMPTOMS,
                    at,
                    received,
                    because(ReasonCode.NEW_LEG_SYMPTOMS, "new symptoms in a leg")));
    checkIn
        .flareUp()
        .ifPresent(
            received ->
                raise(
                    AlertKind.FLARE_UP,
                    at,
                    received,
                    because(ReasonCode.FLARE_UP, "the patient reports a flare-up")));
    if (!halts.isEmpty()) {
      halt(checkIn, at, halts);
    }
  }

  private void halt(CheckIn checkIn, Instant at, List<Reason> reasons) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("date", checkIn.date().toString());
    inputs.put("redFlags", checkIn.redFlags().keySet().stream().sorted().map(Enum::name).toList());
    inputs.put("fall", checkIn.fall().isPresent());
    state
        .ledger()
        .enter(
            new Decision(
                DecisionKind.HALT,
                DecisionStatus.APPLIED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                checkIn.date().toString(),
                Optional.empty(),
                Optional.empty(),
                reasons,
                inputs,
                at));
    state.courses().values().forEach(Course::beginRun);
    state.courses().values().forEach(state::supersede);
  }

  /** The yes answers by when they were received, because a clearing covers only earlier ones. */
  private static SortedMap<Instant, List<Reason>> redFlags(CheckIn checkIn, boolean halting) {
    SortedMap<Instant, List<Reason>> byReceipt = new TreeMap<>();
    for (RedFlag flag : RedFlag.values()) {
      Instant received = checkIn.redFlags().get(flag);
      if (received != null && flag.halts() == halting) {
        ReasonCode code = halting ? ReasonCode.RED_FLAG : ReasonCode.INFLAMMATORY;
        byReceipt
            .computeIfAbsent(received, first -> new ArrayList<>())
            .add(new Reason(code, flag + " answered yes", flag.source()));
      }
    }
    return byReceipt;
  }

  private static List<Reason> because(ReasonCode code, String detail) {
    return List.of(code.because(detail));
  }

  private List<Reason> raise(AlertKind kind, Instant at, Instant received, List<Reason> reasons) {
    state.alarms().raise(kind, Optional.empty(), at, received, reasons);
    return reasons;
  }
}
