package org.gradual.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.content.Copies.edited;
import static org.gradual.catalog.content.Copies.named;
import static org.gradual.catalog.content.Copies.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of every start, tried on mistakes. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class ContentCheckTest {
  @Inject ContentCheck check;
  @Inject ShippedContent shipped;

  @Test
  void findsNothingWrongWithTheShippedContent() {
    assertThat(check.mistakes(shipped)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void sees(String slug, Consumer<ObjectNode> mistake, String finding) {
    ShippedContent broken = with(shipped, edited(named(shipped, slug), mistake));

    assertThat(check.mistakes(broken)).contains(slug + ": " + finding);
  }

  static List<Arguments> mistakes() {
    return List.of(
        mistake("bridge", it -> it.put("tier", 0), "tier must be at least 1"),
        mistake("bridge", it -> it.remove("scheme"), "scheme is required"),
        mistake("bridge", it -> it.putArray("cues"), "cues must not be empty"),
        mistake(
            "bridge",
            it -> it.withArray("causes").add("bad-luck"),
            "causes[3] is not a known CAUSE"),
        mistake(
            "bridge",
            it -> it.withArray("primaryMuscles").add("biceps"),
            "primaryMuscles[2] is not a known MUSCLE"),
        mistake(
            "bridge",
            it -> it.withArray("caution").add("FLU"),
            "caution[4] is not a known CONDITION"),
        mistake(
            "bridge",
            it -> it.withObject("provenance").withArray("seedLines").add(132),
            "provenance.seedLines[3] must be at most 131"),
        mistake(
            "bridge",
            it -> it.withObject("doses").withObject("start").put("reps", 0),
            "doses.start.reps must be at least 1"),
        mistake(
            "bridge",
            it -> it.withObject("doses").withObject("start").put("holdSeconds", 11),
            "doses.start.holdSeconds is above the ceiling"),
        mistake(
            "bridge",
            it -> it.withObject("doses").withObject("gentle").put("reps", 6),
            "doses.gentle.reps is above the start"),
        mistake(
            "bridge",
            it -> it.withObject("doses").withObject("gentle").put("variant", "plank"),
            "doses name plank, neither easier nor harder"),
        mistake(
            "bridge",
            it -> it.put("scheme", "REPS"),
            "doses are not of the one kind that fits REPS"),
        mistake(
            "walking",
            it -> it.withObject("daysPerWeek").put("max", 4),
            "daysPerWeek do not hold the ceiling, or end before they begin"),
        mistake(
            "bridge", it -> it.withArray("steps").add("minutes"), "steps MINUTES leads nowhere"),
        mistake("bridge", it -> it.putArray("harder"), "steps VARIANT leads nowhere"),
        mistake(
            "bridge",
            it -> it.withArray("contraindicated").add("HTN"),
            "caution HTN both forbids and warns"),
        mistake(
            "bridge",
            it -> it.put("direction", "FLEXION"),
            "direction FLEXION neither forbids nor warns of DISC"),
        mistake(
            "superman",
            it -> it.withArray("harder").add("chin-tuck"),
            "harder chin-tuck is of a lower tier"),
        mistake(
            "superman",
            it -> it.withArray("harder").add("superman"),
            "harder leads back to the exercise itself"),
        mistake(
            "superman",
            it -> it.withObject("prerequisite").put("exercise", "superman"),
            "prerequisite superman cannot be mastered before it"),
        mistake(
            "mountain-climber",
            it -> it.withObject("prerequisite").withObject("dose").put("holdSeconds", 61),
            "prerequisite plank cannot be mastered before it"),
        mistake(
            "bridge",
            it -> it.withObject("provenance").putArray("seedLines"),
            "provenance names the seed without its lines, or lines without the seed"),
        mistake("bridge", it -> it.putArray("sources"), "sources tier has no basis"),
        mistake(
            "bridge",
            it -> it.withArray("steps").add("reps+1"),
            "steps must only contain unique elements"),
        mistake(
            "bridge", it -> it.put("name", "PLANK"), "name another exercise is called plank too"),
        mistake(
            "bridge",
            it -> it.withObject("provenance").put("doseSource", "S-NOBODY: five"),
            "provenance.doseSource S-NOBODY is no source"));
  }

  @Test
  void seesTwoExercisesWithOneSlug() {
    var twice = List.of(named(shipped, "bridge"), named(shipped, "bridge"));

    assertThat(check.mistakes(new ShippedContent(shipped.vocabulary(), twice, List.of())))
        .containsExactly("bridge: stands twice");
  }

  private static Arguments mistake(String slug, Consumer<ObjectNode> mistake, String finding) {
    return Arguments.of(slug, mistake, finding);
  }
}
