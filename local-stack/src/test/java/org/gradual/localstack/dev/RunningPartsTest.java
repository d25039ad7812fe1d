package org.gradual.localstack.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningPartsTest {
  private final List<String> stopped = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final RunningParts parts = new RunningParts(complaints::add);

  @Test
  void lastOneUpIsTheFirstOneDown() {
    parts.add(() -> stopped.add("server"));
    parts.add(() -> stopped.add("service"));
    parts.close();
    assertThat(stopped).containsExactly("service", "server");
  }

  @Test
  void oneThatDoesNotStopKeepsNoOtherUp() {
    parts.add(() -> stopped.add("server"));
    parts.add(RunningPartsTest::fail);
    parts.close();
    assertThat(stopped).containsExactly("server");
    assertThat(complaints).singleElement().asString().endsWith("does not stop: stuck");
  }

  @Test
  void isStoppedOnce() {
    parts.add(() -> stopped.add("server"));
    parts.close();
    parts.close();
    assertThat(stopped).hasSize(1);
  }

  private static void fail() throws Exception {
    throw new IllegalStateException("stuck");
  }
}
