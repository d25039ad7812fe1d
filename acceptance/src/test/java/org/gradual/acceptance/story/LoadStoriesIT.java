package org.gradual.acceptance.story;

import org.gradual.stories.LoadStories;
import org.gradual.stories.Stage;

class LoadStoriesIT extends LoadStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
