package org.gradual.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.content.Copies.edited;
import static org.gradual.catalog.content.Copies.named;
import static org.gradual.catalog.content.Copies.with;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.edit;
import static org.gradual.catalog.editing.Editor.publish;
import static org.gradual.catalog.editing.Editor.retire;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gradual.catalog.content.LoadContent.Loaded;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/** What a release ships never takes the place of an editor's words: it is offered as a draft. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class OfferedContentTest {
  @Inject LoadContent loading;
  @Inject ShippedContent shipped;

  @Test
  void becomesADraftWhereAnEditorPublished() {
    Exercise content = ownedByAnEditor("offered");

    Loaded loaded = load(edited(content, it -> it.put("tier", 3)));

    assertThat(loaded.published()).isEmpty();
    assertThat(loaded.offered()).containsExactly("offered");
    asReader().get("/exercises/offered").then().body("revision", equalTo(2));
    asEditor()
        .get("/exercises/offered/draft")
        .then()
        .statusCode(200)
        .body("tier", equalTo(3))
        .body("changedBy", equalTo("release"))
        .body("violations", empty());
  }

  @Test
  void isOfferedOnceAndNotAtEachStart() {
    Exercise content = ownedByAnEditor("offered-once");
    Exercise next = edited(content, it -> it.put("tier", 3));
    assertThat(load(next).offered()).containsExactly("offered-once");
    discard("offered-once");

    assertThat(load(next).offered()).isEmpty();
    asEditor().get("/exercises/offered-once/draft").then().statusCode(404);

    assertThat(load(edited(content, it -> it.put("tier", 4))).offered())
        .containsExactly("offered-once");
  }

  @Test
  void waitsWhileAnEditorHasADraftOpen() {
    Exercise content = ownedByAnEditor("offered-later");
    Exercise next = edited(content, it -> it.put("tier", 3));
    edit("offered-later", it -> it.put("tier", 5)).then().statusCode(200);

    assertThat(load(next).offered()).isEmpty();
    asEditor().get("/exercises/offered-later/draft").then().body("tier", equalTo(5));

    discard("offered-later");
    assertThat(load(next).offered()).containsExactly("offered-later");
  }

  @Test
  void saysNothingWhereTheEditorSaysTheSame() {
    Exercise content = ownedByAnEditor("offered-never");

    assertThat(load(edited(content, it -> it.put("name", "Edited offered-never"))).offered())
        .isEmpty();
  }

  @Test
  void leavesAnExerciseRetiredThatAnEditorRetired() {
    Exercise content = copy("offered-retired");
    assertThat(load(content).published()).containsExactly("offered-retired");
    retire("offered-retired", Map.of()).then().statusCode(200);

    assertThat(load(content)).isEqualTo(nothing());
    asReader().get("/exercises/offered-retired").then().body("status", equalTo("RETIRED"));
  }

  /** A release published it, and then an editor gave it another name. */
  private Exercise ownedByAnEditor(String slug) {
    Exercise content = copy(slug);
    assertThat(load(content).published()).containsExactly(slug);
    edit(slug, it -> it.put("name", "Edited " + slug)).then().statusCode(200);
    publish(slug).then().statusCode(200).body("revision", equalTo(2));
    return content;
  }

  private Loaded load(Exercise content) {
    return loading.load(with(shipped, content));
  }

  private Exercise copy(String slug) {
    return edited(
        named(shipped, "chin-tuck"),
        it -> {
          it.put("slug", slug).put("name", slug).putArray("aliases");
          it.putArray("easier");
          it.remove("translations");
        });
  }

  private static Loaded nothing() {
    return new Loaded(List.of(), List.of());
  }

  private static void discard(String slug) {
    String tag = asEditor().get("/exercises/" + slug + "/draft").header("ETag");
    asEditor()
        .header("If-Match", tag)
        .delete("/exercises/" + slug + "/draft")
        .then()
        .statusCode(204);
  }
}
