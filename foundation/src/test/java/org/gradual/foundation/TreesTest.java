package org.gradual.foundation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;
import org.gradual.foundation.wire.Reading;
import org.gradual.foundation.wire.Trees;
import org.gradual.foundation.wire.ZeroWhereAbsent;
import org.junit.jupiter.api.Test;

/** JSON that is no body, such as a line of a file. */
@QuarkusTest
@WithTestResource(Keys.class)
class TreesTest {
  @Inject Trees trees;

  @Test
  void readsARecord() {
    assertThat(read("{\"way\":\"up+1\",\"turn\":{\"left\":3}}").value())
        .contains(new Walk(Way.UP, new Turn(3, 0)));
  }

  @Test
  void findsEverythingThatIsWrongAtItsPlace() {
    var reading = read("{\"way\":\"UP\",\"turn\":{\"right\":91,\"far\":1}}");

    assertThat(reading.value()).isEmpty();
    assertThat(reading.violations())
        .containsExactlyInAnyOrder(
            new Violation("way", "must be one of up+1, DOWN"),
            new Violation("turn.far", "is not a known field"),
            new Violation("turn.right", "must be at most 90"));
  }

  @Test
  void tellsWhereTheSyntaxBreaks() {
    assertThatThrownBy(() -> trees.parse("{\"way\": }".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problem().detail().orElseThrow()).contains("line 1, column 9"));
  }

  private Reading<Walk> read(String json) {
    return trees.read(trees.parse(json.getBytes(UTF_8)), Walk.class);
  }

  /** Something to read. */
  public record Walk(Way way, Turn turn) {}

  /** Its numbers may be left out. */
  @ZeroWhereAbsent
  public record Turn(@Max(90) int left, @Max(90) int right) {}

  /** One of its constants is written with another name. */
  public enum Way {
    @JsonProperty("up+1")
    UP,
    DOWN
  }
}
