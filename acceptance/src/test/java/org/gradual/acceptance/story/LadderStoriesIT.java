package org.gradual.acceptance.story;

import org.gradual.stories.LadderStories;
import org.gradual.stories.Stage;

class LadderStoriesIT extends LadderStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
