package org.gradual.acceptance.story;

import org.gradual.stories.ApprovalStories;
import org.gradual.stories.Stage;

class ApprovalStoriesIT extends ApprovalStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
