package org.gradual.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssuerTest {
  private static final SigningKey KEY = SigningKey.generate("test");

  private final Issuer issuer = Issuer.start(0, KEY);

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void tokenIsAcceptedByAReaderThatKnowsOnlyTheDiscoveryDocument() throws Exception {
    String token = new Tokens(issuer.url(), KEY).token("anna", "spine", "therapist", "admin");
    JwtClaims claims = reader().processToClaims(token);
    assertThat(claims.getSubject()).isEqualTo("anna");
    assertThat(claims.getStringClaimValue("clinic")).isEqualTo("spine");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("therapist", "admin");
  }

  static Stream<UnaryOperator<TokenDraft>> faults() {
    return Stream.of(
        draft -> draft.withIssuer("http://127.0.0.1:1/local-issuer"),
        draft -> draft.withLifetime(Duration.ofMinutes(-5)),
        draft -> draft.withAudience("another-application"),
        draft -> draft.withKey(SigningKey.generate("test")),
        draft -> draft.withKey(SigningKey.generate("unknown")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void wrongTokenIsRefused(UnaryOperator<TokenDraft> fault) throws Exception {
    TokenDraft good = new Tokens(issuer.url(), KEY).draft("anna", "spine", "therapist");
    JwtConsumer reader = reader();
    assertThatThrownBy(() -> reader.processToClaims(fault.apply(good).sign()))
        .isInstanceOf(InvalidJwtException.class);
  }

  @Test
  void privatePartOfTheKeyIsNotServed() throws Exception {
    assertThat(get("/jwks").body()).contains("\"n\"").doesNotContain("\"d\"");
  }

  @Test
  void anythingElseIsNotFound() throws Exception {
    assertThat(get("/jwks/more").statusCode()).isEqualTo(404);
  }

  @Test
  void keptKeyIsTheSameAfterARestart(@TempDir Path folder) {
    Path file = folder.resolve("issuer/key.json");
    SigningKey first = SigningKey.keptIn(file);
    assertThat(SigningKey.keptIn(file).toJson()).isEqualTo(first.toJson());
  }

  private JwtConsumer reader() throws Exception {
    Map<String, Object> discovery =
        JsonUtil.parseJson(get("/.well-known/openid-configuration").body());
    assertThat(discovery).containsEntry("issuer", issuer.url());
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(
            new HttpsJwksVerificationKeyResolver(new HttpsJwks((String) discovery.get("jwks_uri"))))
        .setExpectedIssuer(issuer.url())
        .setExpectedAudience(Tokens.AUDIENCE)
        .setRequireExpirationTime()
        .build();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(issuer.url() + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
