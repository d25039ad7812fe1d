package org.gradual.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import org.gradual.catalog.Published;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exercises in the language that a reader asks for. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | de",
        "de-AT | de",
        "fr, de;q=0.5 | de",
        "en-GB, de;q=0.9 | en",
        "de;q=0.1, en;q=0.9 | en",
        "fr | en",
        "* | en",
        "de;q=0 | en",
        "d e;;q=x | en",
        "'' | en"
      })
  void answersInTheBestLanguageThatThereIs(String wanted, String given) {
    asReader()
        .header("Accept-Language", wanted)
        .get("/exercises/bridge")
        .then()
        .statusCode(200)
        .header("Content-Language", given)
        .header("Vary", "Accept-Language")
        .body("language", equalTo(given))
        .body("name", equalTo(given.equals("de") ? "Brücke" : "Bridge"));
  }

  @Test
  void fallsBackVisiblyWhereNothingIsTranslated() {
    asReader()
        .header("Accept-Language", "de")
        .get("/exercises/bridge-band")
        .then()
        .header("Content-Language", "en")
        .header("ETag", "\"1\"")
        .body("language", equalTo("en"));
  }

  @Test
  void translatesEveryCueInItsPlaceAndNothingElse() {
    JsonPath english = asReader().get("/exercises/plank").jsonPath();
    JsonPath german = asReader().header("Accept-Language", "de").get("/exercises/plank").jsonPath();

    List<String> texts = english.getList("translations.de.cues");
    assertThat(german.<String>getList("cues.text"))
        .isEqualTo(texts)
        .hasSameSizeAs(english.getList("cues"));
    IntStream.range(0, texts.size())
        .forEach(
            i ->
                assertThat(german.<Object>get("cues[" + i + "].provenance"))
                    .isEqualTo(english.get("cues[" + i + "].provenance")));
    for (String member : List.of("slug", "doses", "sources", "steps", "caution", "publishedAt")) {
      assertThat(german.<Object>get(member)).isEqualTo(english.get(member));
    }
  }

  @Test
  void knowsEachLanguageByATagOfItsOwn() {
    asReader()
        .header("Accept-Language", "de")
        .get("/exercises/bridge")
        .then()
        .header("ETag", "\"1-de\"");
    asReader()
        .header("Accept-Language", "de")
        .header("If-None-Match", "\"1-de\"")
        .get("/exercises/bridge")
        .then()
        .statusCode(304);
    asReader()
        .header("Accept-Language", "de")
        .header("If-None-Match", "\"1\"")
        .get("/exercises/bridge")
        .then()
        .statusCode(200);
  }

  @Test
  void hasAllThatTheSeedNamesInGerman() {
    List<String> seed =
        Published.documents().stream()
            .filter(it -> !it.at("/provenance/kind").asText().equals("GENERAL"))
            .map(it -> it.get("slug").asText())
            .filter(LanguagesTest::isShipped)
            .toList();

    assertThat(seed).hasSize(32);
    for (String slug : seed) {
      asReader()
          .header("Accept-Language", "de")
          .get("/exercises/" + slug)
          .then()
          .header("Content-Language", "de");
    }
  }

  /** Other tests publish exercises of their own. */
  private static boolean isShipped(String slug) {
    return LanguagesTest.class.getResource("/content/exercises/" + slug + ".yaml") != null;
  }

  @Test
  void translatesOldRevisionsToo() {
    asReader()
        .header("Accept-Language", "de")
        .get("/exercises/bridge/revisions/1")
        .then()
        .header("Content-Language", "de")
        .body("cues", hasSize(6))
        .body("name", equalTo("Brücke"));
  }
}
