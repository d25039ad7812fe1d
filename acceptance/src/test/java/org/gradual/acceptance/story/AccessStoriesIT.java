package org.gradual.acceptance.story;

import org.gradual.stories.AccessStories;
import org.gradual.stories.Stage;

class AccessStoriesIT extends AccessStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
