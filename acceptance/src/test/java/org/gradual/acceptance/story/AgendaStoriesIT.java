package org.gradual.acceptance.story;

import org.gradual.stories.AgendaStories;
import org.gradual.stories.Stage;

class AgendaStoriesIT extends AgendaStories {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
