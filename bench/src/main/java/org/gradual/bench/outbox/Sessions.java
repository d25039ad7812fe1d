package org.gradual.bench.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradual.outbox.OutboxEvent;

/** What one recorded session leaves in the outbox: itself and four decisions. */
final class Sessions {
  static final String TOPIC = "gradual.tracking.session.v1";
  static final String DECISIONS = "gradual.tracking.progression.v1";
  static final int EVENTS = 5;

  private static final String RECORDED = "org.gradual.tracking.session.recorded.v1";
  private static final String HELD = "org.gradual.tracking.progression.held.v1";
  private static final String ADVANCED = "org.gradual.tracking.progression.advanced.v1";
  private static final Map<String, String> CLINIC = Map.of("clinic", "spine");
  private static final Map<String, String> DATA =
      Map.of(RECORDED, example(RECORDED), HELD, example(HELD), ADVANCED, example(ADVANCED));

  private Sessions() {}

  static List<OutboxEvent> of(String patient) {
    return Stream.of(RECORDED, HELD, HELD, HELD, ADVANCED)
        .map(type -> new OutboxEvent(topic(type), patient, type, CLINIC, DATA.get(type)))
        .toList();
  }

  static Map<String, String> data() {
    return DATA;
  }

  private static String topic(String type) {
    return type.equals(RECORDED) ? TOPIC : DECISIONS;
  }

  private static String example(String type) {
    String file = "/contracts/examples/" + type + ".json";
    try (InputStream example = Sessions.class.getResourceAsStream(file)) {
      return new String(example.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
