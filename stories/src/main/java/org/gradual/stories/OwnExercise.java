package org.gradual.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** An exercise of a story's own, a bridge under another name, that nobody else revises. */
public final class OwnExercise {
  private static final String EXAMPLE =
      "/contracts/examples/org.gradual.catalog.exercise.published.v1.json";

  private final CatalogTopic topic;
  private ObjectNode document;

  private OwnExercise(CatalogTopic topic, ObjectNode document) {
    this.topic = topic;
    this.document = document;
  }

  /** A first revision, published, with these variants that are harder. */
  public static OwnExercise published(Stage stage, OwnExercise... harder) {
    var document = example().put("slug", "bridge-" + UUID.randomUUID()).put("revision", 1);
    document.putArray("easier");
    var variants = document.putArray("harder");
    List.of(harder).forEach(variant -> variants.add(variant.slug()));
    var exercise = new OwnExercise(new CatalogTopic(stage.bootstrapServers()), document);
    exercise.send();
    return exercise;
  }

  private static ObjectNode example() {
    try (var file = OwnExercise.class.getResourceAsStream(EXAMPLE)) {
      return (ObjectNode) Json.read(new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String slug() {
    return document.get("slug").textValue();
  }

  /** The document as it was published last. */
  public JsonNode document() {
    return document.deepCopy();
  }

  /** Publishes the next revision; its members and its words may differ. */
  public void revise() {
    document = next().put("status", "PUBLISHED").put("somethingNew", "to be passed over");
    document.remove("replacedBy");
    send();
  }

  /** Retires it, for nothing in particular. */
  public void retire() {
    document = next().put("status", "RETIRED");
    send();
  }

  public void retireFor(String replacement) {
    document = next().put("status", "RETIRED").put("replacedBy", replacement);
    send();
  }

  /** The newest record once more, as a broker may deliver it. */
  public void sendAgain() {
    send();
  }

  /** A record that the newest has overtaken. */
  public void sendLate(JsonNode older) {
    topic.publish(List.of(older));
  }

  private ObjectNode next() {
    return document.deepCopy().put("revision", document.get("revision").intValue() + 1);
  }

  private void send() {
    topic.publish(List.of(document));
  }
}
