package org.gradual.acceptance.story;

import org.gradual.stories.LoadStories;
import org.gradual.stories.Stage;
import org.junit.jupiter.api.Tag;

@Tag("long")
class LoadStoriesIT extends LoadStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
