package org.gradual.catalog.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.edit;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.read;
import static org.gradual.catalog.exchange.Exchange.bringIn;
import static org.gradual.catalog.exchange.Exchange.file;
import static org.gradual.catalog.exchange.Exchange.tryOut;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradual.catalog.Together;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class ImportRefusalsTest {

  @Test
  void leavesNothingBehindOfAHundredLinesOneOfWhichIsWrong() {
    ObjectNode exercise = exercise("any");
    String file =
        IntStream.range(0, 100)
            .mapToObj(
                i -> {
                  exercise.put("slug", "hundred-" + i).put("name", "Hundred " + i);
                  return exercise.put("tier", i == 56 ? 6 : 1) + "\n";
                })
            .collect(joining());

    refused(bringIn(file))
        .body("violations.field", contains("lines[56].tier"))
        .body("violations[0].message", equalTo("must be at most 5 (line 57)"));

    for (String slug : List.of("hundred-0", "hundred-55", "hundred-99")) {
      asEditor().get("/exercises/" + slug + "/draft").then().statusCode(404);
    }
  }

  @Test
  void tellsEverythingThatIsWrongInAnyLine() {
    String file =
        Stream.of(
                exercise("wrong-twice").toString(),
                "",
                exercise("wrong-twice").put("tier", 0).put("colour", "red").toString(),
                "[]",
                "{\"name\": \"No slug\"}",
                exercise("wrong-language").put("language", "de").toString(),
                exercise("wrong-status").put("status", "RETIRED").toString(),
                "{\"slug\": \"a\", \"slug\": \"b\"}",
                exercise("wrong-end").toString().substring(0, 200))
            .collect(joining("\n"));

    refused(tryOut(file))
        .body(
            "violations.field",
            contains(
                "lines[2].colour",
                "lines[2].tier",
                "lines[2].slug",
                "lines[3]",
                "lines[4].slug",
                "lines[5].language",
                "lines[6].status",
                "lines[7]",
                "lines[8]"))
        .body("violations[2].message", equalTo("stands in line 1 already (line 3)"))
        .body("violations[3].message", equalTo("must be an object (line 4)"))
        .body("violations[7].message", startsWith("Not JSON at column "))
        .body("violations[7].message", containsString("slug"))
        .body("violations[8].message", startsWith("Not JSON at column 201: "))
        .body("violations[8].message", containsString(" (line 9)"))
        .body("violations[8].message", not(containsString("Source")));
  }

  @Test
  void tellsOfALineThatIsNoText() {
    byte[] file = file(exercise("wrong-text")).replace("Name of", "Näme of").getBytes(UTF_8);
    byte[] latin1 = new String(file, UTF_8).getBytes(ISO_8859_1);

    refused(Exchange.send("", latin1))
        .body("violations.field", contains("lines[0]"))
        .body("violations[0].message", containsString("not UTF-8"));
  }

  @Test
  void neverWritesOverAnotherDraft() {
    begin(exercise("in-the-way")).then().statusCode(201);
    String file = file(exercise("not-in-the-way"), exercise("in-the-way").put("tier", 2));

    for (Response answer : List.of(tryOut(file), bringIn(file))) {
      answer
          .then()
          .statusCode(409)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/draft-in-the-way"))
          .body("violations.field", contains("lines[1].slug"))
          .body("violations[0].message", equalTo("in-the-way has another open draft (line 2)"));
    }

    asEditor().get("/exercises/not-in-the-way/draft").then().statusCode(404);
    asEditor().get("/exercises/in-the-way/draft").then().body("tier", equalTo(1));
  }

  @Test
  void passesOverADraftOfWhatIsPublishedLikeThis() {
    bringOut(exercise("in-nobodys-way"));
    ObjectNode document = read(asEditor().get("/exercises/in-nobodys-way"));
    edit("in-nobodys-way", it -> it.put("tier", 2));

    bringIn(file(document)).then().statusCode(200).body("unchanged", contains("in-nobodys-way"));
  }

  @Test
  void letsOneOfTwoEditorsWinWhoImportAtOnce() throws Exception {
    String one = file(exercise("imported-at-once"));
    String other = file(exercise("imported-at-once").put("tier", 2));

    List<Response> answers = Together.both(() -> bringIn(one), () -> bringIn(other));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void takesAFileOnceThatTwoEditorsImportAtOnce() throws Exception {
    String file = file(exercise("imported-once"));

    List<Response> answers = Together.both(() -> bringIn(file), () -> bringIn(file));

    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
    assertThat(answers)
        .extracting(it -> it.jsonPath().getList("created").size())
        .containsExactlyInAnyOrder(0, 1);
  }

  private static ValidatableResponse refused(Response answer) {
    return answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"));
  }
}
