package org.gradual.catalog.exchange;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.read;
import static org.gradual.catalog.exchange.Exchange.bringIn;
import static org.gradual.catalog.exchange.Exchange.exported;
import static org.gradual.catalog.exchange.Exchange.file;
import static org.gradual.catalog.exchange.Exchange.tryOut;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gradual.catalog.editing.Editor;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class ImportTest {

  @Test
  void takesLinesAsDrafts() {
    String file = file(exercise("imported-b"), exercise("imported-a"));

    bringIn(file)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("dryRun", equalTo(false))
        .body("lines", equalTo(2))
        .body("created", contains("imported-a", "imported-b"))
        .body("changed", empty())
        .body("unchanged", empty())
        .body("hindrances", empty());

    asEditor()
        .get("/exercises/imported-a/draft")
        .then()
        .statusCode(200)
        .body("name", equalTo("Name of imported-a"))
        .body("changedBy", equalTo("edda"))
        .body("violations", empty());
    asReader().get("/exercises/imported-a").then().statusCode(404);
  }

  @Test
  void onlyTriesUnlessToldOtherwise() {
    String file = file(exercise("imported-never"));
    List<String> before = drafts();

    tryOut(file)
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("created", contains("imported-never"));
    Exchange.send("?dryRun=true", file.getBytes()).then().body("dryRun", equalTo(true));

    assertThat(drafts()).isEqualTo(before);
  }

  @Test
  void changesNothingByWhatIsPublishedAlready() {
    List<String> before = drafts();
    List<String> lines = exported();

    bringIn(String.join("\n", lines))
        .then()
        .statusCode(200)
        .body("lines", equalTo(lines.size()))
        .body("unchanged", hasSize(lines.size()))
        .body("hindrances", empty());

    assertThat(drafts()).isEqualTo(before);
  }

  @Test
  void draftsWhatDiffersFromWhatIsPublished() {
    bringOut(exercise("imported-anew"));
    ObjectNode document = read(asReader().get("/exercises/imported-anew"));

    bringIn(file(document.put("tier", 2)))
        .then()
        .statusCode(200)
        .body("changed", contains("imported-anew"));

    asEditor().get("/exercises/imported-anew/draft").then().body("tier", equalTo(2));
    asReader().get("/exercises/imported-anew").then().body("tier", equalTo(1));
  }

  @Test
  void offersWhatIsRetiredAnew() {
    bringOut(exercise("imported-back"));
    ObjectNode document = read(asReader().get("/exercises/imported-back"));
    Editor.retire("imported-back", Map.of()).then().statusCode(200);

    bringIn(file(document)).then().statusCode(200).body("changed", contains("imported-back"));
    Editor.publish("imported-back").then().statusCode(200).body("revision", equalTo(3));
  }

  @Test
  void changesNothingTheSecondTime() {
    ObjectNode exercise = exercise("imported-twice");
    exercise.withObject("doses").withObject("ceiling").put("loadKilograms", 2.5);
    bringIn(file(exercise)).then().statusCode(200).body("created", contains("imported-twice"));
    List<String> before = drafts();

    bringIn(file(exercise)).then().statusCode(200).body("unchanged", contains("imported-twice"));

    assertThat(drafts()).isEqualTo(before);
  }

  @Test
  void keepsWhatIsNotWholeAndTellsWhatIsMissing() {
    bringIn("\n{\"slug\": \"imported-stub\", \"name\": \"Stub\"}\n")
        .then()
        .statusCode(200)
        .body("lines", equalTo(2))
        .body("created", contains("imported-stub"))
        .body("hindrances.field", hasItems("lines[1].type", "lines[1].doses"))
        .body(
            "hindrances.find { it.field == 'lines[1].tier' }.message",
            equalTo("is required (line 2)"));
  }

  @Test
  void tellsWhatTheExercisesOfTheFileWouldBreakTogether() {
    ObjectNode one = exercise("imported-namesake-1", it -> it.put("name", "Namesake"));
    ObjectNode two = exercise("imported-namesake-2", it -> it.put("name", "Namesake"));

    tryOut(file(one, two))
        .then()
        .statusCode(200)
        .body("hindrances.field", contains("lines[0].name", "lines[1].name"))
        .body("hindrances[1].message", equalTo("another exercise is called namesake too (line 2)"));
  }

  @Test
  void holdsALadderWhoseRungsNameEachOther() {
    ObjectNode low = exercise("imported-low", it -> it.putArray("harder").add("imported-high"));
    ObjectNode high =
        exercise(
            "imported-high",
            it -> {
              it.putArray("easier").add("imported-low");
              it.withArray("cues").addObject().put("text", "Higher.").put("provenance", "GENERAL");
            });
    low.withArray("cues").addObject().put("text", "Lower.").put("provenance", "GENERAL");

    tryOut(file(low, high)).then().statusCode(200).body("hindrances", empty());
    tryOut(file(low))
        .then()
        .statusCode(200)
        .body("hindrances.message", hasItem("imported-high is no exercise on offer (line 1)"));
  }

  @Test
  void takesThousandsOfLines() {
    int lines = 3_000;
    ObjectNode exercise = exercise("imported-one");
    String file =
        IntStream.range(0, lines)
            .mapToObj(i -> exercise.put("slug", "many-" + i).put("name", "Many " + i) + "\n")
            .collect(joining());

    tryOut(file)
        .then()
        .statusCode(200)
        .body("lines", equalTo(lines))
        .body("created", hasSize(lines))
        .body("hindrances", empty());
  }

  /** Slugs and tags of all open drafts. */
  private static List<String> drafts() {
    return asEditor()
        .get("/drafts?limit=200")
        .jsonPath()
        .getList("items.collect { it.slug + it.etag }");
  }
}
