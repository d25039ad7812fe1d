package org.gradual.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.exchange.Exchange.bringIn;
import static org.gradual.catalog.exchange.Exchange.exported;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.gradual.catalog.exercise.Announcements;
import org.gradual.catalog.exercise.Listing;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/** A catalog that was exported is the same once it is imported and published. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class RoundTripTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OF_A_PUBLICATION = List.of("revision", "publishedAt");

  @Inject Listing listing;
  @Inject Announcements announcements;

  @Test
  void givesTheSameCatalog() throws Exception {
    List<String> before = exported();

    List<String> after;
    try {
      after = WipedCatalog.meanwhile(() -> rebuild(before));
    } finally {
      tellTheWorldAgain();
    }

    assertThat(contents(after)).isEqualTo(contents(before));
    assertThat(exported()).isEqualTo(before);
  }

  private static List<String> rebuild(List<String> file) {
    assertThat(exported()).isEmpty();
    bringIn(String.join("\n", file))
        .then()
        .statusCode(200)
        .body("created", hasSize(file.size()))
        .body("hindrances", empty());
    publish(drafts()).then().statusCode(200).body("items", hasSize(file.size()));
    asEditor().get("/drafts").then().body("items", empty()).body("next", nullValue());
    return exported();
  }

  private static List<Map<String, String>> drafts() {
    List<Map<String, String>> drafts =
        asEditor()
            .get("/drafts?limit=200")
            .then()
            .body("next", nullValue())
            .extract()
            .jsonPath()
            .getList("items.collect { [slug: it.slug, etag: it.etag] }");
    assertThat(drafts).isNotEmpty();
    return drafts;
  }

  private static Response publish(List<Map<String, String>> drafts) {
    return asEditor()
        .contentType("application/json")
        .body(Map.of("drafts", drafts))
        .post("/drafts/publish");
  }

  private static List<JsonNode> contents(List<String> lines) {
    return lines.stream()
        .map(RoundTripTest::tree)
        .<JsonNode>map(it -> it.without(OF_A_PUBLICATION))
        .toList();
  }

  private static ObjectNode tree(String line) {
    try {
      return (ObjectNode) JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The topic has heard of the copy: its newest records are to be the documents again. */
  private void tellTheWorldAgain() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                listing
                    .offered(listing.changes(), "", Integer.MAX_VALUE)
                    .forEach(announcements::published));
  }
}
