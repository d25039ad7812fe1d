package org.gradual.acceptance.story;

import org.gradual.stories.Stage;
import org.gradual.stories.TimerStories;

class TimerStoriesIT extends TimerStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
