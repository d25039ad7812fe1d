package org.gradual.tracking.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Ladder;

/** The shipped exercises as a plan would pin them. */
public final class ShippedLadders {
  private static final Map<String, PublishedExercise> EXERCISES =
      ShippedCatalog.documents().stream()
          .map(ShippedLadders::read)
          .collect(
              Collectors.toMap(
                  PublishedExercise::slug, Function.identity(), (one, _) -> one, TreeMap::new));

  private ShippedLadders() {}

  /** Every shipped exercise, by its slug. */
  public static List<PublishedExercise> exercises() {
    return List.copyOf(EXERCISES.values());
  }

  /** An exercise between its easier and its harder variants. */
  public static Ladder of(String slug) {
    var own = EXERCISES.get(slug);
    var rungs =
        Stream.of(List.of(slug), own.easier(), own.harder())
            .flatMap(List::stream)
            .map(EXERCISES::get)
            .collect(Collectors.toMap(PublishedExercise::slug, PublishedExercise::rung));
    return new Ladder(slug, own.easier(), own.harder(), rungs);
  }

  private static PublishedExercise read(JsonNode document) {
    try {
      return new ObjectMapper().treeToValue(document, PublishedExercise.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
