package org.gradual.foundation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gradual.foundation.paging.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Keys.class)
class QueriesTest {

  private static ValidatableResponse get(String path) {
    return given()
        .auth()
        .oauth2(Keys.token("reader", "writer"))
        .urlEncodingEnabled(false)
        .get(path)
        .then();
  }

  @ParameterizedTest
  @CsvSource({
    "limit,limit=0",
    "limit,limit=201",
    "limit,limit=x",
    "limit,limit=",
    "limit,limit=2147483648",
    "limit,limit=99999999999999999999",
    "limit,limit=5&limit=5",
    "limit,limit=5.0",
    "cursor,cursor=x",
    "cursor,cursor=AAAA",
    "cursor,cursor=",
    "offset,offset=1",
    "from,from=yesterday",
    "colour,colour=red",
    "q,q=%00",
    "q,q=%20",
    "LIMIT,LIMIT=1"
  })
  void namesTheParameterThatIsWrong(String field, String parameters) {
    get("/shelf?" + parameters)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations.field", equalTo(List.of(field)));
  }

  @Test
  void namesEveryParameterAtOnce() {
    get("/shelf?limit=0&x=1&from=2026-13-01&q=a&q=b")
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("limit", "x", "from", "q"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour=RED&colour=BLUE",
        "colour=RED,BLUE",
        "q=a",
        "limit=200",
        "from=2026-01-01"
      })
  void readsParameters(String parameters) {
    get("/shelf?" + parameters).statusCode(200);
  }

  @Test
  void refusesParametersWhereNobodyAskedForAny() {
    get("/shelf/" + Shelf.ONLY + "?x=1")
        .statusCode(400)
        .header("X-Request-Id", notNullValue())
        .header("ETag", nullValue())
        .body("violations.field", equalTo(List.of("x")));
    var writer = Keys.token("writer");
    given().auth().oauth2(writer).delete("/shelf/" + Shelf.ONLY + "?x=1").then().statusCode(400);
    given()
        .auth()
        .oauth2(writer)
        .contentType("application/json")
        .body("{\"name\":1,\"parts\":[{\"count\":1}]}")
        .post("/shelf?x=1")
        .then()
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("x", "name"));
  }

  @Test
  void pagesThroughAListWithoutGapOrRepetition() {
    var seen = new ArrayList<Integer>();
    String next = "";
    do {
      var page = get("/shelf?limit=7" + next).statusCode(200).extract().jsonPath();
      seen.addAll(page.getList("items", Integer.class));
      assertThat(page.getMap("$")).containsKey("next");
      next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    } while (next != null);
    assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 120).boxed().toList());
    get("/shelf").body("items", hasSize(50));
  }

  @Test
  void refusesACursorOfAnotherList() {
    get("/shelf?cursor=" + Cursor.at("others", 5).encoded()).statusCode(400);
    get("/shelf?cursor=" + Cursor.at("things", "a").encoded()).statusCode(400);
    get("/shelf?cursor=" + Cursor.at("things", 1, 2).encoded()).statusCode(400);
    get("/shelf?cursor=" + "A".repeat(3_000)).statusCode(400);
  }
}
