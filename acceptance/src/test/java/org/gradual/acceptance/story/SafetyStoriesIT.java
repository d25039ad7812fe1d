package org.gradual.acceptance.story;

import org.gradual.stories.SafetyStories;
import org.gradual.stories.Stage;

class SafetyStoriesIT extends SafetyStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
