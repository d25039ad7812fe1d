package org.gradual.acceptance.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A request that can be sent again and again, to any instance. */
record Call(String method, String path, Optional<JsonNode> body, Map<String, String> headers) {
  static Call get(String path) {
    return new Call("GET", path, Optional.empty(), Map.of());
  }

  static Call put(String path, JsonNode body) {
    return new Call("PUT", path, Optional.of(body), Map.of());
  }

  static Call post(String path, JsonNode body) {
    return new Call("POST", path, Optional.of(body), Map.of());
  }

  static Call delete(String path) {
    return new Call("DELETE", path, Optional.empty(), Map.of());
  }

  Call with(String header, String value) {
    return new Call(method, path, body, Map.of(header, value));
  }

  HttpRequest to(URI address, String token, Duration limit) {
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(limit)
            .header("Authorization", "Bearer " + token);
    headers.forEach(request::header);
    body.ifPresent(it -> request.header("Content-Type", "application/json"));
    return request
        .method(
            method,
            body.map(it -> BodyPublishers.ofString(it.toString())).orElse(BodyPublishers.noBody()))
        .build();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
