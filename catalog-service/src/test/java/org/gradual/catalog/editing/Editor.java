package org.gradual.catalog.editing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.gradual.localstack.Tokens;

/** An editor at work, through HTTP alone. */
public final class Editor {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Editor() {}

  /** A request of somebody who may edit. */
  public static RequestSpecification asEditor() {
    return given().auth().oauth2(Tokens.ofSharedStack().token("edda", "spine", "catalog-editor"));
  }

  /** A whole exercise that stands on no ladder, under a name of its own. */
  public static ObjectNode exercise(String slug, Consumer<ObjectNode> edit) {
    ObjectNode exercise = read(asEditor().get("/exercises/chin-tuck"));
    exercise.put("slug", slug).put("name", "Name of " + slug);
    exercise.putArray("aliases");
    exercise.putArray("easier");
    exercise.remove("translations");
    exercise.remove("picture");
    edit.accept(exercise);
    return exercise;
  }

  public static ObjectNode exercise(String slug) {
    return exercise(slug, _ -> {});
  }

  /** Begins a draft. */
  public static Response begin(ObjectNode exercise) {
    return asEditor().contentType("application/json").body(exercise.toString()).post("/exercises");
  }

  /** Writes a draft under a precondition. */
  public static Response put(ObjectNode exercise, String precondition, String tag) {
    return asEditor()
        .header(precondition, tag)
        .contentType("application/json")
        .body(exercise.toString())
        .put("/exercises/" + exercise.get("slug").asText());
  }

  /** Edits what is published, or the draft: whatever a GET gives the tag of. */
  public static Response edit(String slug, Consumer<ObjectNode> edit) {
    Response newest = asEditor().get("/exercises/" + slug);
    ObjectNode exercise = read(newest);
    edit.accept(exercise);
    return put(exercise, "If-Match", newest.header("ETag"));
  }

  public static Response publish(String slug) {
    String tag = asEditor().get("/exercises/" + slug + "/draft").header("ETag");
    return asEditor().header("If-Match", tag).post("/exercises/" + slug + "/publish");
  }

  /** Brings a new exercise out. */
  public static void bringOut(ObjectNode exercise) {
    begin(exercise).then().statusCode(201);
    publish(exercise.get("slug").asText()).then().statusCode(200);
  }

  public static Response retire(String slug, Map<String, ?> body) {
    return asEditor()
        .header("If-Match", asEditor().get("/exercises/" + slug).header("ETag"))
        .contentType("application/json")
        .body(body)
        .post("/exercises/" + slug + "/retire");
  }

  public static ObjectNode read(Response response) {
    try {
      return (ObjectNode) JSON.readTree(response.asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
