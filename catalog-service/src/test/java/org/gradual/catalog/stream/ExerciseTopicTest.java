package org.gradual.catalog.stream;

import static io.restassured.path.json.JsonPath.from;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.catalog.Published;
import org.gradual.catalog.editing.Editor;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.PublishedSchemas;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class ExerciseTopicTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void tellsEveryExerciseAsTheServiceAnswersIt() throws IOException {
    Map<String, String> newest =
        events().stream()
            .collect(toMap(ConsumerRecord::key, ConsumerRecord::value, (_, later) -> later));

    for (JsonNode document : Published.documents()) {
      assertThat(JSON.readTree(newest.get(document.get("slug").asText()))).isEqualTo(document);
    }
  }

  @Test
  void keepsToThePublishedSchemas() {
    assertThat(PublishedSchemas.open().faultsOfCompacted(events())).isEmpty();
  }

  @Test
  void namesTheCatalogAsItsSourceAndSaysWhatHappened() {
    assertThat(events())
        .allSatisfy(
            event -> {
              assertThat(header(event, "ce_source")).isEqualTo("/gradual/catalog");
              assertThat(header(event, "ce_type"))
                  .isEqualTo("org.gradual.catalog.exercise.%s.v1", status(event));
            });
  }

  /** All that was told until now: events leave in order, so the last one is waited for. */
  private static List<ConsumerRecord<String, String>> events() {
    String last = "told-" + UUID.randomUUID();
    Editor.bringOut(Editor.exercise(last));
    assertThat(PublishedEvents.of(last, 1)).hasSize(1);
    int exercises = Published.documents().size();
    List<ConsumerRecord<String, String>> events = PublishedEvents.all(exercises);
    assertThat(events).hasSizeGreaterThanOrEqualTo(exercises);
    Editor.retire(last, Map.of()).then().statusCode(200);
    return events;
  }

  private static String status(ConsumerRecord<String, String> event) {
    return from(event.value()).getString("status").toLowerCase(Locale.ROOT);
  }

  private static String header(ConsumerRecord<String, String> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
