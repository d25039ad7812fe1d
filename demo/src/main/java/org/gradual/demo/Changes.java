package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one call changed in a chart, as the API tells it afterwards.
 *
 * @param decisions new ones and those with another kind or status
 * @param alerts new ones and those with another status
 */
record Changes(List<JsonNode> decisions, List<JsonNode> alerts) {
  Changes {
    decisions = List.copyOf(decisions);
    alerts = List.copyOf(alerts);
  }

  boolean isEmpty() {
    return decisions.isEmpty() && alerts.isEmpty();
  }

  /** The events that must follow. */
  List<Awaited> awaited() {
    var awaited = new ArrayList<Awaited>();
    decisions.forEach(it -> awaited.add(Awaited.of(it)));
    alerts.forEach(it -> awaited.add(Awaited.alert(it)));
    return awaited;
  }

  /** The decisions as their events arrived. */
  List<JsonNode> inOrderOf(List<TrackedEvent> arrived) {
    List<String> ids = arrived.stream().map(TrackedEvent::about).toList();
    return decisions.stream()
        .sorted(Comparator.comparingInt(it -> ids.indexOf(it.path("id").asText())))
        .toList();
  }
}
