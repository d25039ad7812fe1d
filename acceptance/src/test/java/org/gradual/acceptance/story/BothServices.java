package org.gradual.acceptance.story;

import java.net.URI;
import java.util.List;
import org.gradual.acceptance.Installation;
import org.gradual.stories.Stage;

/** Both packaged services: the catalog comes from the one, the chart is kept by the other. */
final class BothServices {
  private static final List<String> EXERCISES =
      List.of("bridge", "pelvic-tilt", "plank", "mountain-climber", "walking", "superman");

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
