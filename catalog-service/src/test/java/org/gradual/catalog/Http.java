package org.gradual.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.Tokens;

/** Requests to the service under test. */
public final class Http {
  private Http() {}

  /** A request of somebody who may read: any valid token will do. */
  public static RequestSpecification asReader() {
    return given().auth().oauth2(Tokens.ofSharedStack().token("anna", "spine", "patient"));
  }

  /** The slugs of a whole list, read page by page to its end. */
  public static List<String> walk(String list, Map<String, ?> filters, int limit) {
    var slugs = new ArrayList<String>();
    String cursor = null;
    do {
      RequestSpecification request = asReader().queryParams(filters).queryParam("limit", limit);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      Response answer = request.get(list);
      answer.then().statusCode(200).contentType(ContentType.JSON);
      JsonPath page = answer.jsonPath();
      List<String> items = page.getList("items.slug");
      if (items.size() > limit || (items.isEmpty() && cursor != null)) {
        throw new AssertionError("a page of " + items.size() + " at limit " + limit);
      }
      slugs.addAll(items);
      cursor = page.getString("next");
    } while (cursor != null);
    return slugs;
  }
}
