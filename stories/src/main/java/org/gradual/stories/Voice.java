package org.gradual.stories;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.net.URI;

/**
 * Somebody with a token who calls the service. Bodies are sent as they are, so that a story can
 * send what no JSON library would write.
 */
public final class Voice {
  private static final RestAssuredConfig AS_IT_IS =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                  .defaultContentCharset("UTF-8"));

  private final URI service;
  private final String token;

  Voice(URI service, String token) {
    this.service = service;
    this.token = token;
  }

  /** A request that carries the token; whatever else it needs is the caller's. */
  public RequestSpecification request() {
    return given()
        .config(AS_IT_IS)
        .baseUri(service.toString())
        .urlEncodingEnabled(false)
        .auth()
        .preemptive()
        .oauth2(token);
  }

  public Answer get(String path) {
    return Answer.of(request().get(path));
  }

  public Answer put(String path, Object body) {
    return Answer.of(json(body).put(path));
  }

  /** Creates what must not exist yet. */
  public Answer putNew(String path, Object body) {
    return Answer.of(json(body).header("If-None-Match", "*").put(path));
  }

  /** Changes the record that has this tag. */
  public Answer putOver(String tag, String path, Object body) {
    return Answer.of(json(body).header("If-Match", tag).put(path));
  }

  public Answer post(String path, Object body) {
    return Answer.of(json(body).post(path));
  }

  public Answer delete(String path) {
    return Answer.of(request().delete(path));
  }

  private RequestSpecification json(Object body) {
    return request().header("Content-Type", "application/json").body(Json.text(body));
  }
}
