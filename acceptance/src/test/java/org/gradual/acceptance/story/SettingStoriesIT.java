package org.gradual.acceptance.story;

import org.gradual.stories.SettingStories;
import org.gradual.stories.Stage;

class SettingStoriesIT extends SettingStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
