package org.gradual.acceptance.story;

import java.net.URI;
import java.util.List;
import org.gradual.acceptance.Installation;
import org.gradual.stories.Stage;

/** Both packaged services: the catalog comes from the one, the chart is kept by the other. */
final class BothServices {
  /** The last of those that are published: the topic has them in order. */
  private static final List<String> EXERCISES = List.of("bridge", "water-walking");

  private static Stage stage;

  private BothServices() {}

  static synchronized Stage stage() {
    if (stage == null) {
      var installation = Installation.shared();
      var fresh =
          new Stage(
              URI.create(installation.tracking().url()),
              installation.addresses().bootstrapServers(),
              installation.tokens()::token);
      fresh.awaitExercises(EXERCISES);
      stage = fresh;
    }
    return stage;
  }
}
