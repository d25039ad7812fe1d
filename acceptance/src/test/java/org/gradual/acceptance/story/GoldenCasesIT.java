package org.gradual.acceptance.story;

import org.gradual.stories.GoldenCases;
import org.gradual.stories.Stage;

class GoldenCasesIT extends GoldenCases {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
