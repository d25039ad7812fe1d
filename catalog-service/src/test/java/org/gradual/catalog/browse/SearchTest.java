package org.gradual.catalog.browse;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.Http.walk;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradual.catalog.Published;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding exercises by words. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class SearchTest {

  @ParameterizedTest
  @ValueSource(strings = {"cla", "shoulder bla", "PLANK", "glut", "heel", "rai hee"})
  void findsWhateverHasWordsThatBeginSo(String q) {
    List<String> expected =
        Published.documents().stream()
            .filter(it -> Stream.of(q.split(" ")).allMatch(word -> hasWord(it, word)))
            .map(it -> it.get("slug").asText())
            .toList();

    assertThat(expected).isNotEmpty();
    assertThat(found(q)).containsAll(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "bridge, bridge",
    "side bridge, side-bridge",
    "plank, plank",
    "bridging, bridge",
    "walking, walking",
    "hundred, the-hundred",
    "cobra, cobra"
  })
  void putsTheExerciseOfThatNameFirst(String q, String first) {
    assertThat(found(q)).first().isEqualTo(first);
  }

  @Test
  void putsNamesBeforeCues() {
    List<String> found = found("plank");
    List<String> named =
        Published.documents().stream()
            .filter(it -> it.get("name").asText().toLowerCase(ROOT).contains("plank"))
            .map(it -> it.get("slug").asText())
            .toList();

    assertThat(named).hasSizeGreaterThan(4);
    assertThat(found).hasSizeGreaterThan(named.size());
    assertThat(found.subList(0, named.size())).containsExactlyInAnyOrderElementsOf(named);
  }

  @ParameterizedTest
  @CsvSource({
    "lifting, superman",
    "breathe, diaphragmatic-breathing",
    "at the rail, water-aerobics"
  })
  void findsOtherFormsOfAWordAndPassesOverWordsThatSayNothing(String q, String slug) {
    assertThat(found(q)).contains(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "brigde, bridge",
    "plnak, plank",
    "clamshall, clamshell",
    "hamstirng stretch, hamstring-stretch",
    "Supermann, superman",
    "glutes maximos, bridge"
  })
  void readsAWordThatNobodyWritesAsTheNearestOnes(String q, String slug) {
    assertThat(found(q)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xyzzyq", "bridge xyzzyq", "the", "!?", "' or true --", "bridge:*|(plank"})
  void findsNothingOrSomethingWithoutComplaint(String q) {
    asReader().queryParam("q", q).get("/exercises").then().statusCode(200);
  }

  @Test
  void findsNothingThatHasNoSuchWord() {
    assertThat(found("xyzzyq")).isEmpty();
    assertThat(found("bridge xyzzyq")).isEmpty();
  }

  @Test
  void combinesWordsWithEveryFilter() {
    List<String> bridges = found("bridge");
    List<String> easy = walk("/exercises", Map.of("maxTier", "2", "without", "SURG"), 200);

    assertThat(walk("/exercises", Map.of("q", "bridge", "maxTier", "2", "without", "SURG"), 3))
        .isEqualTo(bridges.stream().filter(easy::contains).toList())
        .hasSizeGreaterThan(3)
        .hasSizeLessThan(bridges.size());
  }

  @Test
  void walksThroughRanksPageByPage() {
    assertThat(walk("/exercises", Map.of("q", "back"), 7))
        .isEqualTo(found("back"))
        .hasSizeGreaterThan(20);
  }

  @Test
  void refusesTheCursorOfAnotherList() {
    String bySlug = asReader().get("/exercises?limit=1").path("next");
    String byRank = asReader().get("/exercises?q=back&limit=1").path("next");

    for (String query : List.of("q=back&cursor=" + bySlug, "cursor=" + byRank)) {
      asReader()
          .get("/exercises?" + query)
          .then()
          .statusCode(400)
          .body("violations.field", equalTo(List.of("cursor")));
    }
  }

  @Test
  void tellsWhereTheWordsStand() {
    Response answer = asReader().get("/exercises?q=glut brid&limit=5");

    JsonPath item = answer.jsonPath().setRootPath("items.find { it.slug == 'bridge' }");
    List<Map<String, Object>> highlights = item.getList("highlights");
    assertThat(highlights)
        .extracting(it -> it.get("field"))
        .contains("name", "aliases[0]", "primaryMuscles[0]");
    for (Map<String, Object> highlight : highlights) {
      String text = item.getString((String) highlight.get("field"));
      String word = text.substring((int) highlight.get("start"), (int) highlight.get("end"));
      assertThat(word.toLowerCase(ROOT)).matches("(glut|brid|buttock).*");
    }
    assertThat(asReader().get("/exercises?limit=1").jsonPath().<Object>get("items[0].highlights"))
        .isNull();
  }

  @Test
  void findsAndShowsGerman() {
    Response answer =
        asReader().header("Accept-Language", "de-AT,de;q=0.8").get("/exercises?q=brücke&limit=5");

    answer
        .then()
        .statusCode(200)
        .header("Vary", "Accept-Language")
        .body("items[0].slug", equalTo("bridge"))
        .body("items[0].language", equalTo("de"))
        .body("items[0].name", equalTo("Brücke"))
        .body("items[0].highlights[0].field", equalTo("name"))
        .body("items[0].highlights[0].start", equalTo(0))
        .body("items[0].highlights[0].end", equalTo(6));
    assertThat(found("unterarmstütz")).as("asked in English").contains("plank");
  }

  @Test
  void saysWhichLanguagesAPageHas() {
    asReader()
        .header("Accept-Language", "de")
        .get("/exercises?limit=200")
        .then()
        .header("Content-Language", "de, en");
    asReader().get("/exercises?limit=200").then().header("Content-Language", "en");
  }

  private static List<String> found(String q) {
    return asReader()
        .queryParam("q", q)
        .queryParam("limit", 200)
        .get("/exercises")
        .path("items.slug");
  }

  private static boolean hasWord(JsonNode exercise, String beginning) {
    var texts = new StringBuilder(exercise.get("name").asText());
    exercise.get("aliases").forEach(it -> texts.append(' ').append(it.asText()));
    exercise.get("cues").forEach(it -> texts.append(' ').append(it.get("text").asText()));
    exercise.get("primaryMuscles").forEach(it -> texts.append(' ').append(it.asText()));
    exercise.get("secondaryMuscles").forEach(it -> texts.append(' ').append(it.asText()));
    return Stream.of(texts.toString().toLowerCase(ROOT).split("[^a-z0-9]+"))
        .anyMatch(word -> word.startsWith(beginning.toLowerCase(ROOT)));
  }
}
