package org.gradual.acceptance.story;

import org.gradual.stories.SettingStories;
import org.gradual.stories.Stage;
import org.junit.jupiter.api.Tag;

@Tag("long")
class SettingStoriesIT extends SettingStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
