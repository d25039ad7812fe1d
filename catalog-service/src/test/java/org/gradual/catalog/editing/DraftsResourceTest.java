package org.gradual.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class DraftsResourceTest {

  @Test
  void pagesThroughTheOpenDrafts() {
    for (String slug : List.of("listed-b", "listed-a", "listed-c")) {
      begin(exercise(slug)).then().statusCode(201);
    }

    List<String> all = walk(200);

    assertThat(all).isSorted().doesNotHaveDuplicates().contains("listed-a", "listed-b", "listed-c");
    assertThat(walk(2)).isEqualTo(all);
  }

  @Test
  void listsADraftAsItIsRead() {
    Response draft = begin(exercise("listed-whole"));

    assertThat(asEditor().get("/drafts?limit=200").asString()).contains(draft.asString());
  }

  @Test
  void isForEditorsAndReadStrictly() {
    asReader().get("/drafts").then().statusCode(403);
    asEditor().get("/drafts?limit=0").then().statusCode(400);
    asEditor().get("/drafts?cursor=x").then().body("violations.field", contains("cursor"));
    String other = asReader().get("/exercises?limit=1").jsonPath().getString("next");
    asEditor().queryParam("cursor", other).get("/drafts").then().statusCode(400);
  }

  private static List<String> walk(int limit) {
    var slugs = new ArrayList<String>();
    String cursor = "";
    while (cursor != null) {
      var request = asEditor().queryParam("limit", limit);
      JsonPath page =
          (cursor.isEmpty() ? request : request.queryParam("cursor", cursor))
              .get("/drafts")
              .jsonPath();
      assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(limit);
      slugs.addAll(page.getList("items.slug"));
      cursor = page.getString("next");
    }
    return slugs;
  }
}
