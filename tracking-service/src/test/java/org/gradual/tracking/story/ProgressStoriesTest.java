package org.gradual.tracking.story;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.ProgressStories;
import org.gradual.stories.Stage;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class ProgressStoriesTest extends ProgressStories {
  @Override
  protected Stage stage() {
    return ServiceAlone.stage();
  }
}
