package org.gradual.contracts.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;

/** What between two versions of an AsyncAPI document would break a reader of its topics. */
final class ChannelChanges {
  private static final String KAFKA = "/bindings/kafka";
  private static final String RETENTION = "/bindings/kafka/topicConfiguration/retention.ms";
  private static final List<String> FIXED =
      List.of(
          "/address",
          KAFKA + "/topic",
          KAFKA + "/partitions",
          KAFKA + "/topicConfiguration/cleanup.policy");

  private ChannelChanges() {}

  static List<String> breaks(JsonNode released, JsonNode current) {
    var breaks = new ArrayList<String>();
    for (Entry<String, JsonNode> channel : released.path("channels").properties()) {
      JsonNode was = channel.getValue();
      JsonNode is = current.path("channels").path(channel.getKey());
      for (String place : FIXED) {
        if (!was.at(place).equals(is.at(place))) {
          breaks.add(channel.getKey() + place + ": " + was.at(place) + " became " + is.at(place));
        }
      }
      if (is.at(RETENTION).asLong(Long.MAX_VALUE) < was.at(RETENTION).asLong(Long.MAX_VALUE)) {
        breaks.add(channel.getKey() + ": events stay for a shorter time");
      }
      var gone = types(released, was);
      gone.removeAll(types(current, is));
      gone.forEach(type -> breaks.add(channel.getKey() + ": no longer carries " + type));
    }
    return breaks;
  }

  private static Set<String> types(JsonNode document, JsonNode channel) {
    var types = new TreeSet<String>();
    for (JsonNode message : channel.path("messages")) {
      types.add(document.at(message.path("$ref").asText().substring(1)).path("name").asText());
    }
    return types;
  }
}
