package org.gradual.acceptance.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.gradual.localstack.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperatingGuideTest {
  @ParameterizedTest
  @EnumSource
  void thePageBeginsANewEpochInEachDatabase(Database database) throws IOException {
    assertThat(OperatingGuide.read().afterRestore(database)).contains("outbox_rotate_epoch");
  }

  @Test
  void aPageThatLostItsStatementsIsNoticed() {
    var page = new OperatingGuide("\n## Restore\n```sql\n-- catalog_owner\nselect 1\n```\n");
    assertThatThrownBy(() -> page.afterRestore(Database.TRACKING))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> page.afterRestore(Database.CATALOG))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> new OperatingGuide("").afterRestore(Database.CATALOG))
        .isInstanceOf(AssertionError.class);
  }
}
