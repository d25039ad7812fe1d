package org.gradual.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.edit;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.publish;
import static org.gradual.catalog.editing.Editor.retire;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/** A reader turns the pages while an editor publishes, retires and renames. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class WalkTest {

  @Test
  void bySlugSeesTheCatalogueOfItsFirstPage() {
    for (int i = 0; i < 8; i++) {
      bringOut(exercise("slug-walk-" + i));
    }

    assertThat(walkUnderAnEditor("slug-walk", Map.of("position", "SEATED")))
        .containsExactlyElementsOf(slugs("slug-walk", 8));
    assertThat(walkUnderAnEditor("slug-walk", Map.of("position", "SEATED")))
        .doesNotContain("slug-walk-0", "slug-walk-7")
        .contains("slug-walk-00", "slug-walk-9");
  }

  @Test
  void byRankSeesTheCatalogueOfItsFirstPage() {
    for (int i = 0; i < 8; i++) {
      bringOut(
          exercise(
              "rank-walk-" + i, it -> it.putArray("aliases").add("walkabout " + it.get("slug"))));
    }

    assertThat(walkUnderAnEditor("rank-walk", Map.of("q", "walkabout")))
        .containsExactlyInAnyOrderElementsOf(slugs("rank-walk", 8));
  }

  /**
   * Reads pages of two; after the first one, an editor brings out exercises before and behind the
   * reader, retires the first and the last one, and changes how well one in the middle is found.
   */
  private static List<String> walkUnderAnEditor(String family, Map<String, String> filters) {
    var seen = new ArrayList<String>();
    String next = null;
    do {
      var query = new HashMap<String, Object>(filters);
      query.put("limit", 2);
      if (next != null) {
        query.put("cursor", next);
      }
      JsonPath page = asReader().queryParams(query).get("/exercises").jsonPath();
      seen.addAll(page.getList("items.slug"));
      if (next == null && seen.size() <= 2) {
        disturb(family);
      }
      next = page.getString("next");
    } while (next != null);
    return seen.stream().filter(slug -> slug.startsWith(family)).toList();
  }

  private static void disturb(String family) {
    if (asReader().get("/exercises/" + family + "-9").statusCode() == 200) {
      return;
    }
    bringOut(exercise(family + "-00", it -> it.put("name", "Walkabout before " + family)));
    bringOut(exercise(family + "-9", it -> it.put("name", "Walkabout behind " + family)));
    retire(family + "-0", Map.of()).then().statusCode(200);
    retire(family + "-7", Map.of()).then().statusCode(200);
    edit(family + "-4", it -> it.put("name", "Walkabout walkabout " + family));
    publish(family + "-4").then().statusCode(200);
  }

  private static List<String> slugs(String family, int count) {
    var slugs = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      slugs.add(family + "-" + i);
    }
    return slugs;
  }
}
