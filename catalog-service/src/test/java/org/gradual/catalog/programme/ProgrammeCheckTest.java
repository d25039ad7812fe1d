package org.gradual.catalog.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.gradual.catalog.content.Release;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/** The check of every start tells all mistakes of all programmes at once. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class ProgrammeCheckTest {
  private static final YAMLMapper MAPPER = new YAMLMapper();

  @Inject ProgrammeCheck check;

  @Test
  void findsNothingWrongWithTheShippedOnes() {
    assertThat(check.mistakes(Release.programmes(), Release.exercises())).isEmpty();
  }

  @Test
  void tellsWrongShapesAndNamesGivenTwice() {
    ObjectNode wrong = tree(0);
    wrong.put("weeks", 0).put("name", " ").withArray("causes").add("bad-luck");
    ((ObjectNode) wrong.withArray("items").get(0)).remove("why");
    Programme programme = MAPPER.convertValue(wrong, Programme.class);
    String in = "programme " + programme.slug() + ": ";

    assertThat(check.mistakes(List.of(programme, programme), Release.exercises()))
        .contains(
            in + "weeks must be at least 1",
            in + "name must have 1 to 200 characters",
            in + "causes[2].<list element> is not a known CAUSE",
            in + "items[0].why is required",
            in + "stands twice");
  }

  @Test
  void tellsEveryRuleThatIsBrokenInWhateverProgramme() {
    ObjectNode one = tree(0);
    one.withArray("items").remove(3);
    one.withArray("sources").remove(1);
    ObjectNode other = tree(6);
    other.withArray("items").remove(8);

    List<Programme> broken =
        List.of(
            MAPPER.convertValue(one, Programme.class), MAPPER.convertValue(other, Programme.class));

    assertThat(check.mistakes(broken, Release.exercises()))
        .containsExactlyInAnyOrder(
            "programme e-exercise-high: causes has no basis",
            "programme e-exercise-high: severity has no basis",
            "programme weak-core: SQ8: yoga ends with relaxation and deep breathing");
  }

  private static ObjectNode tree(int index) {
    return MAPPER.valueToTree(Release.programmes().get(index));
  }
}
