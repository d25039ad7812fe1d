package org.gradual.catalog.programme;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a person should hear beside the plan. */
final class Warnings {
  private static final String MEDICAL_CONDITION = "medical-condition";

  private Warnings() {}

  static List<Warning> of(Person person, List<Part> session, List<String> uncovered) {
    return Stream.of(
            askFirst(person),
            endurance(person),
            regularCare(person),
            SequencingRules.breaches(
                new Session(Set.copyOf(person.causes()), person.pain(), session))
                .stream(),
            uncovered.stream().map(Warnings::uncovered))
        .flatMap(identity())
        .toList();
  }

  /** Seed, lines 117 and 128. */
  private static Stream<Warning> askFirst(Person person) {
    return person.pain() >= PainLimits.MODERATE_FROM || person.causes().contains(MEDICAL_CONDITION)
        ? Stream.of(
            new Warning("SR1", "see a doctor or another qualified provider before you start"))
        : Stream.empty();
  }

  /** Seed, line 106. */
  private static Stream<Warning> endurance(Person person) {
    return person.pain() >= PainLimits.MODERATE_FROM
        ? Stream.of(new Warning("SR13", "low-impact endurance suits mild to moderate pain only"))
        : Stream.empty();
  }

  /** Seed, line 23. */
  private static Stream<Warning> regularCare(Person person) {
    return person.pain() >= PainLimits.SEVERE_FROM
        ? Stream.of(
            new Warning("SR14", "severe pain calls for regular physiotherapy over a long time"))
        : Stream.empty();
  }

  private static Warning uncovered(String cause) {
    return new Warning("CAUSE_UNCOVERED", "nothing that may stand here works against " + cause);
  }
}
