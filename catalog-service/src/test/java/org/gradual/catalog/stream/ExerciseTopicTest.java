package org.gradual.catalog.stream;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.catalog.Published;
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
  void namesTheCatalogAsItsSource() {
    assertThat(events())
        .allSatisfy(
            event -> {
              assertThat(header(event, "ce_source")).isEqualTo("/gradual/catalog");
              assertThat(header(event, "ce_type"))
                  .isIn(
                      "org.gradual.catalog.exercise.published.v1",
                      "org.gradual.catalog.exercise.retired.v1");
            });
  }

  private static List<ConsumerRecord<String, String>> events() {
    int exercises = Published.documents().size();
    List<ConsumerRecord<String, String>> events = PublishedEvents.all(exercises);
    assertThat(events).hasSizeGreaterThanOrEqualTo(exercises);
    return events;
  }

  private static String header(ConsumerRecord<String, String> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
