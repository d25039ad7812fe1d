package org.gradual.acceptance.story;

import org.gradual.stories.ReplayStories;
import org.gradual.stories.Stage;
import org.junit.jupiter.api.Tag;

/** Also told against tracking-service alone, in every run. */
@Tag("long")
class ReplayStoriesIT extends ReplayStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
