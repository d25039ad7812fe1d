package org.gradual.catalog.exchange;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;

/** The catalog as a file, through HTTP alone. */
final class Exchange {
  static final RestAssuredConfig AS_WRITTEN =
      config()
          .encoderConfig(
              encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private Exchange() {}

  static List<String> exported() {
    return asReader().get("/export").then().statusCode(200).extract().asString().lines().toList();
  }

  static String file(ObjectNode... exercises) {
    return Stream.of(exercises).map(it -> it + "\n").collect(joining());
  }

  /** Tries a file: whoever does not say otherwise gets a dry run. */
  static Response tryOut(String file) {
    return send("", file.getBytes(UTF_8));
  }

  static Response bringIn(String file) {
    return send("?dryRun=false", file.getBytes(UTF_8));
  }

  static Response send(String query, byte[] file) {
    return asEditor()
        .config(AS_WRITTEN)
        .header("Content-Type", "application/x-ndjson")
        .body(file)
        .post("/import" + query);
  }
}
