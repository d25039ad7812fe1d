package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One person's calls to tracking-service. */
final class Api {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  private final URI base;
  private final String token;

  /**
   * @param token the person's; empty for nobody
   */
  Api(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  Answer get(String path) {
    return call("GET", path, BodyPublishers.noBody());
  }

  /**
   * @param headers names and values in turn
   */
  Answer put(String path, JsonNode body, String... headers) {
    return call("PUT", path, BodyPublishers.ofString(body.toString()), headers);
  }

  Answer post(String path, JsonNode body) {
    return call("POST", path, BodyPublishers.ofString(body.toString()));
  }

  private Answer call(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .method(method, body)
            .timeout(LIMIT)
            .header("Content-Type", "application/json");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response = send(request.build());
    return new Answer(method + " " + path, response.statusCode(), Json.parse(response.body()));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new Unexpected("Nobody answers at " + base + ": is the stack up? Try ./dev up -d", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unexpected("Interrupted", e);
    }
  }
}
