package org.gradual.acceptance.story;

import org.gradual.stories.SessionStories;
import org.gradual.stories.Stage;

class SessionStoriesIT extends SessionStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
