package org.gradual.tracking.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Scheme;
import org.gradual.tracking.dose.Step;
import org.gradual.tracking.story.ShippedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which steps an exercise climbs by. */
class PublishedExerciseTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void climbsByItsOwnStepsWhateverItsScheme() throws IOException {
    assertThat(stepsOf("HOLD_SHORT", "sets+1", "reps+1")).containsExactly(Step.SETS_1, Step.REPS_1);
  }

  @ParameterizedTest
  @EnumSource
  void climbsByItsSchemeWhereItListsNoSteps(Scheme scheme) throws IOException {
    assertThat(stepsOf(scheme.name())).isEqualTo(scheme.steps()).isNotEmpty();
  }

  @Test
  void climbsByWhatItKnowsOnly() throws IOException {
    assertThat(stepsOf("HOLD_SHORT", "reps+1", "tempo+1", "sets+1")).containsExactly(Step.REPS_1);
    assertThat(stepsOf("PYRAMID")).isEmpty();
  }

  private static List<Step> stepsOf(String scheme, String... steps) throws IOException {
    var document = (ObjectNode) ShippedCatalog.documents().getFirst().deepCopy();
    document.put("scheme", scheme);
    document.putArray("steps").addAll(Stream.of(steps).map(TextNode::valueOf).toList());
    return JSON.treeToValue(document, PublishedExercise.class).rung().steps();
  }
}
