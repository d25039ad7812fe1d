package org.gradual.outbox;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A fact on its way to Kafka. Everything else that a CloudEvent needs is added by the outbox.
 *
 * @param topic without the installation's prefix
 * @param key orders: events of one key on one topic arrive in the order of their commits
 * @param type the CloudEvents type; {@code /schemas/<type>.json} describes the data
 * @param extensions CloudEvents extensions by name, published as {@code ce_<name>}
 * @param data one JSON document
 */
public record OutboxEvent(
    String topic, String key, String type, Map<String, String> extensions, String data) {

  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,20}");

  /**
   * @throws IllegalArgumentException for an empty topic, key, type or data, or for an extension
   *     whose name CloudEvents does not allow
   */
  public OutboxEvent {
    requireText("topic", topic);
    requireText("key", key);
    requireText("type", type);
    requireText("data", data);
    extensions = Map.copyOf(extensions);
    for (String name : extensions.keySet()) {
      if (!EXTENSION.matcher(name).matches() || CloudEvent.ATTRIBUTES.contains(name)) {
        throw new IllegalArgumentException("not an extension of CloudEvents: " + name);
      }
    }
  }

  private static void requireText(String name, String value) {
    if (Objects.requireNonNull(value, name).isEmpty()) {
      throw new IllegalArgumentException(name + " is empty");
    }
  }
}
