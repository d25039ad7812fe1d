package org.gradual.catalog;

import static org.gradual.catalog.Http.asReader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** All published exercises as a client sees them, for naive comparisons. */
public final class Published {
  private Published() {}

  public static List<JsonNode> documents() {
    var documents = new ArrayList<JsonNode>();
    String next = "";
    do {
      JsonNode page = page(next);
      page.get("items").forEach(documents::add);
      next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asText();
    } while (!next.isEmpty());
    return documents;
  }

  private static JsonNode page(String cursor) {
    return Http.json(asReader().get("/exercises?limit=200" + cursor));
  }
}
