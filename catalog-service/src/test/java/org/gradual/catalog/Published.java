package org.gradual.catalog;

import static org.gradual.catalog.Http.asReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** All published exercises as a client sees them, for naive comparisons. */
public final class Published {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Published() {}

  public static List<JsonNode> documents() {
    try {
      JsonNode page = JSON.readTree(asReader().get("/exercises?limit=200").asString());
      if (!page.get("next").isNull()) {
        throw new AssertionError("more than one page of exercises");
      }
      return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
