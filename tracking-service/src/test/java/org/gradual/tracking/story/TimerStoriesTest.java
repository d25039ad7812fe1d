package org.gradual.tracking.story;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.Stage;
import org.gradual.stories.TimerStories;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class TimerStoriesTest extends TimerStories {
  @Override
  protected Stage stage() {
    return ServiceAlone.stage();
  }
}
