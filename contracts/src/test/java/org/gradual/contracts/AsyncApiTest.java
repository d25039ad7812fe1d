package org.gradual.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncApiTest {
  private static final String META_SCHEMA = "src/test/resources/asyncapi-3.0.0.json";

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "tracking"})
  void followsTheMetaSchema(String service) {
    var metaSchema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Contract.read(META_SCHEMA));
    String document = Contract.asyncapi(service).toString();
    assertThat(metaSchema.validate(document, InputFormat.JSON)).isEmpty();
    assertThat(metaSchema.validate(document.replace("\"send\"", "\"shout\""), InputFormat.JSON))
        .as("the meta-schema bites")
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "tracking"})
  void everyReferenceLeadsSomewhere(String service) {
    JsonNode document = Contract.asyncapi(service);
    for (JsonNode reference : document.findValues("$ref")) {
      String to = reference.asText();
      if (to.startsWith("#")) {
        assertThat(document.at(to.substring(1)).isMissingNode()).as(to).isFalse();
      } else {
        assertThat(Files.exists(Path.of("asyncapi").resolve(to))).as(to).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "tracking"})
  void everyMessageIsOfTheTypeOfItsSchemaAndOfAChannel(String service) {
    JsonNode document = Contract.asyncapi(service);
    var inChannels = new HashSet<String>();
    for (JsonNode channel : document.path("channels")) {
      String topic = channel.path("address").asText().replaceFirst("\\.v1$", "");
      assertThat(channel.at("/bindings/kafka/topic")).isEqualTo(channel.path("address"));
      for (JsonNode message : channel.path("messages")) {
        String type = document.at(message.path("$ref").asText().substring(1)).path("name").asText();
        assertThat(type).startsWith("org." + topic);
        inChannels.add(type);
      }
    }
    for (JsonNode message : document.at("/components/messages")) {
      String type = message.path("name").asText();
      assertThat(message.at("/payload/schema/$ref").asText())
          .isEqualTo("../schemas/" + type + ".json");
    }
    assertThat(inChannels).isEqualTo(types(document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "tracking"})
  void describesTheTopicsAsTheServiceCreatesThem(String service) throws IOException {
    var configured = new Properties();
    String file = "../%s-service/src/main/resources/application.properties".formatted(service);
    try (var reader = Files.newBufferedReader(Path.of(file))) {
      configured.load(reader);
    }
    for (JsonNode channel : Contract.asyncapi(service).path("channels")) {
      JsonNode kafka = channel.at("/bindings/kafka");
      String topic = "gradual.outbox.topics.\"%s\".".formatted(channel.path("address").asText());
      assertThat(configured.getProperty(topic + "partitions"))
          .isEqualTo(kafka.path("partitions").asText());
      assertThat(configured.getProperty(topic + "cleanup-policy", "delete"))
          .isEqualTo(kafka.at("/topicConfiguration/cleanup.policy/0").asText());
      String retention = configured.getProperty(topic + "retention");
      assertThat(retention == null ? 0 : days(retention))
          .isEqualTo(kafka.at("/topicConfiguration/retention.ms").asLong());
    }
  }

  private static long days(String duration) {
    return Duration.ofDays(Long.parseLong(duration.replace("d", ""))).toMillis();
  }

  @Test
  void everyTypeOfEventStandsInOneDocument() {
    var types = new TreeSet<>(types(Contract.asyncapi("catalog")));
    types.addAll(types(Contract.asyncapi("tracking")));
    assertThat(types).isEqualTo(Contract.schemas());
  }

  private static Set<String> types(JsonNode document) {
    var types = new TreeSet<String>();
    document.at("/components/messages").forEach(m -> types.add(m.path("name").asText()));
    return types;
  }
}
