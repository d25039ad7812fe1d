package org.gradual.acceptance.story;

import org.gradual.stories.QuotaStories;
import org.gradual.stories.Stage;
import org.junit.jupiter.api.Tag;

@Tag("long")
class QuotaStoriesIT extends QuotaStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
