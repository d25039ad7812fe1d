package org.gradual.tracking.sequencing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a therapist should think about before the patient begins. In a therapist's own plan these
 * are warnings, never refusals; where a rule cannot be judged from what is known, it is silent.
 */
public enum SequencingRule {
  SQ1(OrderRules::dynamicBeforeStatic),
  SQ2(OrderRules::strengthBeforeFlexibility),
  SQ3(ReadinessRules::gentlerFirst),
  SQ4(ReadinessRules::painSubsidesBeforeCore),
  SQ5(ReadinessRules::aerobicStartsSmall),
  SQ6(OrderRules::fromTheFeetUp),
  SQ7(CoverageRules::majorGroups),
  SQ8(OrderRules::relaxationLast),
  STRETCHING_ONLY(CoverageRules::moreThanStretching);

  private final Function<WrittenPlan, Optional<String>> judgement;

  SequencingRule(Function<WrittenPlan, Optional<String>> judgement) {
    this.judgement = judgement;
  }

  /** What is against a plan, in words; empty: nothing, or nothing that is known. */
  public Optional<String> judge(WrittenPlan plan) {
    return judgement.apply(plan);
  }

  /** What is against a plan, in the order of the rules. */
  public static List<Warning> warnings(WrittenPlan plan) {
    return Stream.of(values())
        .flatMap(rule -> rule.judge(plan).map(detail -> new Warning(rule, detail)).stream())
        .toList();
  }

  /**
   * @param detail which items, and the line or source that says so
   */
  public record Warning(SequencingRule rule, String detail) {}
}
