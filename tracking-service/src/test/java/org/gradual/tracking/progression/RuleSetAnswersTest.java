package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the rules answer to the corpus of histories. The answers of a version that was released
 * never change: other answers are another version, with a file of its own beside the old one.
 *
 * <p>While version 1 is not released, {@code -Dgradual.generated.write} writes its answers anew;
 * {@code -Dgradual.corpus.write} makes up the histories anew before.
 */
class RuleSetAnswersTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/gradual/tracking/progression");
  private static final Path HISTORIES = FOLDER.resolve("histories.txt");
  private static final Path BY_HAND = FOLDER.resolve("histories-by-hand.txt");
  private static final Path ANSWERS =
      FOLDER.resolve("answers-of-rule-set-%s.txt".formatted(Progression.ruleSet()));
  private static final int TALES = 160;

  private static Map<Tale, TaleAnswers> answers;

  @BeforeAll
  static void tells() throws IOException {
    if (System.getProperty("gradual.corpus.write") != null) {
      Tale.writeAll(HISTORIES, TaleAuthor.tales(TALES));
    }
    answers = new LinkedHashMap<>();
    for (Path file : List.of(BY_HAND, HISTORIES)) {
      Tale.readAll(file).forEach(it -> answers.put(it, TaleAnswers.of(it)));
    }
  }

  @Test
  void answersEachHistoryAsItsVersionAlwaysDid() throws IOException {
    List<String> lines = new ArrayList<>();
    answers.forEach(
        (tale, answer) -> {
          lines.add("# " + tale.name());
          lines.addAll(answer.lines());
        });
    if (System.getProperty("gradual.generated.write") != null) {
      Files.write(ANSWERS, lines);
    }
    assertThat(lines)
        .as("a change of any of these answers is a new version of the rule set")
        .isEqualTo(Files.readAllLines(ANSWERS));
  }

  @Test
  void meetsEveryKindAndEveryStatus() {
    assertThat(answers).hasSizeGreaterThanOrEqualTo(150);
    List<Decision> decisions =
        answers.values().stream().flatMap(it -> it.standing().decisions().stream()).toList();
    assertThat(decisions.stream().map(Decision::kind).distinct())
        .containsExactlyInAnyOrder(DecisionKind.values());
    assertThat(decisions.stream().map(Decision::status).distinct())
        .containsExactlyInAnyOrder(DecisionStatus.values());
    EnumSet<ReasonCode> met =
        decisions.stream()
            .flatMap(it -> it.reasons().stream())
            .map(Reason::rule)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReasonCode.class)));
    assertThat(met).as("%s", EnumSet.complementOf(met)).hasSizeGreaterThan(30);
  }
}
