package org.gradual.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * The least that makes an OpenID Connect issuer for bearer tokens: discovery and the public key. It
 * knows no users; {@link Tokens} signs with its key.
 *
 * <p>Its address ends in {@code /local-issuer}: by that the services know it, and refuse it in
 * production.
 */
public final class Issuer implements AutoCloseable {
  private static final String LOCAL = "/local-issuer";

  private final HttpServer server;
  private final String path;
  private final SigningKey key;

  private Issuer(HttpServer server, String path, SigningKey key) {
    this.server = server;
    this.path = path;
    this.key = key;
  }

  /** Starts the local issuer on 127.0.0.1; port 0 takes a free one. */
  public static Issuer start(int port, SigningKey key) {
    return start(port, LOCAL, key);
  }

  /** Starts one in the place of a real issuer, for tests of the production profile. */
  public static Issuer startAs(String path, SigningKey key) {
    return start(0, path, key);
  }

  private static Issuer start(int port, String path, SigningKey key) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var issuer = new Issuer(HttpServer.create(address, 0), path, key);
      issuer.server.createContext(path, issuer::answer);
      issuer.server.start();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException("The issuer does not start on port " + port, e);
    }
  }

  /** The local issuer's address for a port, as it stands in {@code iss}. */
  public static String url(int port) {
    return "http://127.0.0.1:" + port + LOCAL;
  }

  /** This issuer's address. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestURI().getPath().substring(path.length())) {
        case "/.well-known/openid-configuration" -> send(exchange, discovery());
        case "/jwks" -> send(exchange, "{\"keys\":[" + key.publicJson() + "]}");
        default -> exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private String discovery() {
    return """
    {
      "issuer": "%1$s",
      "jwks_uri": "%1$s/jwks",
      "response_types_supported": ["id_token"],
      "subject_types_supported": ["public"],
      "id_token_signing_alg_values_supported": ["RS256"]
    }
    """
        .formatted(url());
  }

  private static void send(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
