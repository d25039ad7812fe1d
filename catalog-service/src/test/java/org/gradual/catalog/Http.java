package org.gradual.catalog;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.Tokens;

/** Requests to the service under test. */
public final class Http {
  private static final ObjectMapper JSON = new ObjectMapper();

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
      JsonNode page = json(answer);
      List<String> items =
          page.get("items").valueStream().map(it -> it.get("slug").textValue()).toList();
      if (items.size() > limit || (items.isEmpty() && cursor != null)) {
        throw new AssertionError("a page of " + items.size() + " at limit " + limit);
      }
      slugs.addAll(items);
      cursor = page.get("next").textValue();
    } while (cursor != null);
    return slugs;
  }

  static JsonNode json(Response answer) {
    try {
      return JSON.readTree(answer.asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
