package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final Path ANSWERS =
      FOLDER.resolve("answers-of-rule-set-%s.txt".formatted(Progression.ruleSet()));
  private static final int TALES = 160;

  private static List<Tale> tales() throws IOException {
    if (System.getProperty("gradual.corpus.write") != null) {
      Tale.writeAll(HISTORIES, TaleAuthor.tales(TALES));
    }
    return Tale.readAll(HISTORIES);
  }

  @Test
  void answersEachHistoryAsItsVersionAlwaysDid() throws IOException {
    List<String> answers = new ArrayList<>();
    for (Tale tale : tales()) {
      answers.add("# " + tale.name());
      answers.addAll(TaleAnswers.of(tale).lines());
    }
    if (System.getProperty("gradual.generated.write") != null) {
      Files.write(ANSWERS, answers);
    }
    assertThat(answers)
        .as("a change of any of these answers is a new version of the rule set")
        .isEqualTo(Files.readAllLines(ANSWERS));
  }

  @Test
  void meetsEveryKindAndEveryStatus() throws IOException {
    List<Tale> tales = tales();
    assertThat(tales).hasSizeGreaterThanOrEqualTo(150);
    List<Decision> decisions =
        tales.stream().flatMap(it -> TaleAnswers.of(it).standing().decisions().stream()).toList();
    assertThat(decisions.stream().map(Decision::kind).distinct())
        .containsExactlyInAnyOrder(DecisionKind.values());
    assertThat(decisions.stream().map(Decision::status).distinct())
        .containsExactlyInAnyOrder(DecisionStatus.values());
    Set<ReasonCode> met =
        decisions.stream()
            .flatMap(it -> it.reasons().stream())
            .map(Reason::rule)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReasonCode.class)));
    assertThat(met).hasSizeGreaterThan(30);
  }
}
