package org.gradual.catalog.content;

import static io.restassured.path.json.JsonPath.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.content.Copies.edited;
import static org.gradual.catalog.content.Copies.named;
import static org.gradual.catalog.content.Copies.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.stream.PublishedEvents;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class LoadContentTest {
  @Inject LoadContent loading;
  @Inject ShippedContent shipped;

  @Test
  void publishesNothingWhenARestartBringsTheSameContent() {
    assertThat(loading.load(shipped).published()).isEmpty();
    assertThat(asReader().get("/exercises/plank").jsonPath().getInt("revision")).isEqualTo(1);
  }

  @Test
  void publishesOneRevisionAndOneEventForAnExerciseThatChanged() {
    Exercise first = copy("loaded-twice");
    Exercise second = edited(first, it -> it.put("tier", 1));

    assertThat(loading.load(with(shipped, first)).published()).containsExactly("loaded-twice");
    assertThat(loading.load(with(shipped, second)).published()).containsExactly("loaded-twice");
    assertThat(loading.load(with(shipped, second)).published()).isEmpty();

    assertThat(tiers("loaded-twice", "", "/revisions/1", "/revisions/2")).containsExactly(1, 2, 1);
    assertThat(PublishedEvents.of("loaded-twice", 2))
        .extracting(event -> from(event.value()).getInt("revision"))
        .containsExactly(1, 2);
  }

  @Test
  void publishesOnceWhenSeveralInstancesStartTogether() throws Exception {
    ShippedContent content = with(shipped, copy("loaded-together"));
    int instances = 4;
    var barrier = new CyclicBarrier(instances);
    Callable<List<String>> start =
        () -> {
          barrier.await();
          return loading.load(content).published();
        };
    try (var threads = Executors.newFixedThreadPool(instances)) {
      List<Future<List<String>>> starts =
          threads.invokeAll(Stream.generate(() -> start).limit(instances).toList());

      int published = 0;
      for (var one : starts) {
        published += one.get().size();
      }
      assertThat(published).isEqualTo(1);
    }
    assertThat(PublishedEvents.of("loaded-together", 1)).hasSize(1);
  }

  @Test
  void publishesNothingOfContentThatHasAMistake() {
    Exercise fine = copy("loaded-never");
    Exercise wrong = edited(named(shipped, "plank"), it -> it.put("tier", 6));

    assertThatThrownBy(() -> loading.load(with(with(shipped, fine), wrong)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plank: tier must be at most 5");
    asReader().get("/exercises/loaded-never").then().statusCode(404);
  }

  @Test
  void leavesAnExerciseThatIsNoLongerShipped() {
    loading.load(with(shipped, copy("loaded-and-left")));

    assertThat(loading.load(shipped).published()).isEmpty();
    asReader().get("/exercises/loaded-and-left").then().statusCode(200);
  }

  private Exercise copy(String slug) {
    return edited(
        named(shipped, "bridge"),
        it -> {
          it.put("slug", slug).put("name", slug).putArray("aliases");
          it.remove("translations");
        });
  }

  private static List<Integer> tiers(String slug, String... paths) {
    return Stream.of(paths)
        .map(path -> asReader().get("/exercises/" + slug + path).jsonPath().getInt("tier"))
        .toList();
  }
}
