package org.gradual.contracts.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language that is published next breaks no reader of one that was released. */
class ReleasesTest {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig WITH_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final Set<String> CLOSING =
      Set.of("additionalProperties", "unevaluatedProperties");

  static List<Release> released() {
    return Release.all();
  }

  @Test
  void thereIsARelease() {
    assertThat(Release.all()).isNotEmpty();
    assertThat(Release.all())
        .allSatisfy(
            release -> {
              assertThat(release.schemas()).isNotEmpty();
              assertThat(release.examples().keySet())
                  .isNotEmpty()
                  .isSubsetOf(release.schemas().keySet());
              assertThat(release.asyncapi()).containsOnlyKeys("catalog", "tracking");
            });
  }

  @ParameterizedTest
  @MethodSource("released")
  void noSchemaBreaksItsReaders(Release released) {
    assertThat(breaks(released, Release.current())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("released")
  void noTopicBreaksItsReaders(Release released) {
    var current = Release.current().asyncapi();
    released
        .asyncapi()
        .forEach(
            (service, document) ->
                assertThat(ChannelChanges.breaks(document, current.get(service)))
                    .as(service)
                    .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("released")
  void whatWasPublishedOnceIsStillRead(Release released) {
    assertThat(faults(released, Release.current(), false)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("released")
  void whatIsPublishedNowIsReadByWhoeverReadThat(Release released) {
    assertThat(faults(Release.current(), released, true)).isEmpty();
  }

  private static List<String> breaks(Release released, Release current) {
    var breaks = new ArrayList<String>();
    var schemas = current.schemas();
    released
        .schemas()
        .forEach(
            (name, schema) -> {
              if (schemas.containsKey(name)) {
                SchemaChanges.breaks(schema, schemas.get(name))
                    .forEach(it -> breaks.add(name + " " + it));
              } else {
                breaks.add(name + ": removed");
              }
            });
    return breaks;
  }

  /** Of examples against schemas; a type that one of the two does not know is left out. */
  private static List<String> faults(Release writer, Release reader, boolean tolerant) {
    var faults = new ArrayList<String>();
    var schemas = reader.schemas();
    writer
        .examples()
        .forEach(
            (type, example) -> {
              if (schemas.containsKey(type)) {
                JsonNode schema = schemas.get(type);
                FACTORY
                    .getSchema(tolerant ? opened(schema) : schema, WITH_FORMATS)
                    .validate(example)
                    .forEach(it -> faults.add(type + ": " + it.getMessage()));
              }
            });
    return faults;
  }

  /** As a reader takes a schema: what it does not know is left alone. */
  private static JsonNode opened(JsonNode schema) {
    JsonNode open = schema.deepCopy();
    open(open);
    return open;
  }

  private static void open(JsonNode schema) {
    if (schema instanceof ObjectNode members) {
      CLOSING.stream()
          .filter(keyword -> members.path(keyword).isBoolean())
          .forEach(members::remove);
    }
    schema.forEach(ReleasesTest::open);
  }

  // What follows breaks the language on purpose.

  private static Release changed(Path folder, String file, Change change) throws IOException {
    try (Stream<Path> files = Files.walk(Release.all().getLast().folder())) {
      for (Path from : files.toList()) {
        Files.copy(from, folder.resolve("next").resolve(relative(from)));
      }
    }
    Path changed = folder.resolve("next").resolve(file);
    String text = Files.readString(changed);
    String other = change.of(text);
    assertThat(other).isNotEqualTo(text);
    Files.writeString(changed, other);
    return new Release(folder.resolve("next"));
  }

  private static Path relative(Path file) {
    return Release.all().getLast().folder().relativize(file);
  }

  private interface Change {
    String of(String text);
  }

  @Test
  void seesAMemberGoFromAPartThatEventsShare(@TempDir Path folder) throws IOException {
    var next =
        changed(folder, "schemas/decision.json", it -> it.replace("\"session\":", "\"visit\":"));
    assertThat(breaks(Release.all().getLast(), next))
        .anyMatch(it -> it.startsWith("org.gradual.tracking.progression.held.v1 "))
        .allMatch(it -> it.endsWith("/properties/session: member removed"));
  }

  @Test
  void seesANestedPartChange(@TempDir Path folder) throws IOException {
    var next =
        changed(
            folder, "schemas/dose.json", it -> it.replace("\"maximum\": 600", "\"maximum\": 60"));
    assertThat(breaks(Release.all().getLast(), next)).isNotEmpty();
  }

  @Test
  void seesATypeGo(@TempDir Path folder) throws IOException {
    String file = "schemas/org.gradual.tracking.session.withdrawn.v1.json";
    var next = changed(folder, file, it -> it + " ");
    Files.delete(next.folder().resolve(file));
    assertThat(breaks(Release.all().getLast(), next))
        .containsExactly("org.gradual.tracking.session.withdrawn.v1: removed");
  }

  @Test
  void seesAHeaderGo(@TempDir Path folder) throws IOException {
    var next =
        changed(
            folder, "schemas/tracking-headers.json", it -> it.replace("ce_clinic", "ce_tenant"));
    assertThat(breaks(Release.all().getLast(), next)).isNotEmpty();
  }

  @Test
  void bearsAMemberMoreAndReadsItEitherWay(@TempDir Path folder) throws IOException {
    var last = Release.all().getLast();
    var next =
        changed(
            folder,
            "schemas/decision.json",
            it ->
                it.replace(
                    "\"properties\": {", "\"properties\": {\"mood\": {\"type\": \"string\"},"));
    Path example = next.folder().resolve("examples/org.gradual.tracking.progression.held.v1.json");
    Files.writeString(
        example, Files.readString(example).replaceFirst("\\{", "{\"mood\": \"calm\","));
    assertThat(breaks(last, next)).isEmpty();
    assertThat(faults(last, next, false)).isEmpty();
    assertThat(faults(next, last, true)).isEmpty();
    assertThat(faults(next, last, false)).as("the writer is strict").isNotEmpty();
  }

  @Test
  void seesAnExampleThatCanNoLongerBeRead(@TempDir Path folder) throws IOException {
    var last = Release.all().getLast();
    var next =
        changed(
            folder,
            "examples/org.gradual.tracking.progression.held.v1.json",
            it -> it.replace("\"HOLD\"", "\"REST\""));
    assertThat(faults(next, last, true)).isNotEmpty();
  }

  @Test
  void seesWhatBreaksTheReadersOfATopic() {
    var released = Release.all().getLast().asyncapi().get("tracking");
    assertThat(topicBreaks(released, it -> it.put("address", "elsewhere"))).hasSize(1);
    assertThat(topicBreaks(released, it -> kafka(it).put("partitions", 12))).hasSize(1);
    assertThat(topicBreaks(released, it -> kafka(it).put("topic", "elsewhere"))).hasSize(1);
    assertThat(topicBreaks(released, it -> configuration(it).put("retention.ms", 1))).hasSize(1);
    assertThat(topicBreaks(released, it -> configuration(it).remove("retention.ms"))).isEmpty();
    assertThat(
            topicBreaks(
                released,
                it -> ((ArrayNode) configuration(it).get("cleanup.policy")).add("compact")))
        .hasSize(1);
    assertThat(topicBreaks(released, it -> it.withObject("messages").remove("sessionRecorded")))
        .containsExactly("session: no longer carries org.gradual.tracking.session.recorded.v1");
    assertThat(topicBreaks(released, ObjectNode::removeAll)).isNotEmpty();
  }

  private interface ChannelChange {
    void in(ObjectNode channel);
  }

  private static ObjectNode kafka(ObjectNode channel) {
    return (ObjectNode) channel.at("/bindings/kafka");
  }

  private static ObjectNode configuration(ObjectNode channel) {
    return (ObjectNode) kafka(channel).get("topicConfiguration");
  }

  private static List<String> topicBreaks(JsonNode released, ChannelChange change) {
    JsonNode next = released.deepCopy();
    change.in((ObjectNode) next.at("/channels/session"));
    return ChannelChanges.breaks(released, next);
  }
}
