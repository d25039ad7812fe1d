package org.gradual.tracking.story;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.MeasureStories;
import org.gradual.stories.Stage;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class MeasureStoriesTest extends MeasureStories {
  @Override
  protected Stage stage() {
    return ServiceAlone.stage();
  }
}
