package org.gradual.acceptance.story;

import org.gradual.stories.PlanStories;
import org.gradual.stories.Stage;

class PlanStoriesIT extends PlanStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
