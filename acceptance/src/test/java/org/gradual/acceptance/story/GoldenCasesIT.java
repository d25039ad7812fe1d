package org.gradual.acceptance.story;

import org.gradual.stories.GoldenCases;
import org.gradual.stories.Stage;
import org.junit.jupiter.api.Tag;

/** Also told against tracking-service alone, in every run. */
@Tag("long")
class GoldenCasesIT extends GoldenCases {
  @Override
  protected Stage stage() {
    return BothServices.stage();
  }
}
