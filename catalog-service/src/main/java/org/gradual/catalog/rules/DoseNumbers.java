package org.gradual.catalog.rules;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;

/** The numbers that a dose names, by the names of its members. */
record DoseNumbers(Map<String, BigDecimal> byName) {

  static DoseNumbers of(Dose dose) {
    Stream<Named> own =
        switch (dose) {
          case Dose.Repetitions it ->
              Stream.of(
                  new Named("sets", it.sets()),
                  new Named("reps", it.reps()),
                  new Named("loadKilograms", it.loadKilograms()),
                  new Named("stepHeightCentimetres", it.stepHeightCentimetres()));
          case Dose.Hold it ->
              Stream.of(
                  new Named("sets", it.sets()),
                  new Named("reps", it.reps()),
                  new Named("holdSeconds", it.holdSeconds()),
                  new Named("loadKilograms", it.loadKilograms()));
          case Dose.Duration it -> Stream.of(new Named("minutes", it.minutes()));
        };
    return new DoseNumbers(
        Stream.concat(own, Stream.of(new Named("daysPerWeek", dose.daysPerWeek())))
            .filter(it -> it.number() != null)
            .collect(toUnmodifiableMap(Named::name, it -> new BigDecimal(it.number().toString()))));
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** The names of those numbers that are above the ceiling's, where it names them. */
  Stream<String> above(DoseNumbers ceiling) {
    return byName.keySet().stream()
        .filter(ceiling::has)
        .filter(name -> byName.get(name).compareTo(ceiling.byName.get(name)) > 0)
        .sorted();
  }

  private record Named(String name, Number number) {}
}
