package org.gradual.tracking.chart;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.progression.Decision;

/**
 * What was decided, in one line: two decisions with the same line are the same decision. It is
 * stored, so its words must not change; hence the published names and shapes.
 */
final class Outcome {
  private Outcome() {}

  static String of(Decision decision) {
    var rules =
        decision.reasons().stream()
            .map(reason -> reason.rule().name())
            .collect(Collectors.joining("+"));
    return String.join(
        " | ",
        decision.kind().name(),
        line(decision.from()),
        line(decision.to()),
        rules,
        decision.effectiveAt().toString());
  }

  private static String line(Optional<Dose> dose) {
    return dose.map(Outcome::line).orElse("-");
  }

  private static String line(Dose dose) {
    var numbers =
        Arrays.stream(Dimension.values())
            .filter(dimension -> dose.number(dimension).isPresent())
            .map(dimension -> dimension.member() + "=" + dose.number(dimension).getAsInt());
    var variant = dose.variant().map(slug -> "variant=" + slug).stream();
    return Stream.concat(numbers, variant).collect(Collectors.joining(" "));
  }
}
