package org.gradual.localstack.dev;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradual.localstack.Issuer;
import org.gradual.localstack.SigningKey;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.Tokens;

/**
 * Ports and folders as {@code ./dev} exports them.
 *
 * @param home the ignored folder {@code .gradual}
 * @param environment the variables {@code GRADUAL_...}; their defaults stand in {@code ./dev}
 */
record Setup(Path home, Map<String, String> environment) {

  static Setup ofThisProcess() {
    return new Setup(Path.of(System.getProperty("gradual.home")), System.getenv());
  }

  int postgresPort() {
    return port("GRADUAL_POSTGRES_PORT");
  }

  int kafkaPort() {
    return port("GRADUAL_KAFKA_PORT");
  }

  int issuerPort() {
    return port("GRADUAL_ISSUER_PORT");
  }

  int port(Service service) {
    return port(service.portVariable());
  }

  private int port(String variable) {
    String value = environment.get(variable);
    if (value == null) {
      throw new IllegalStateException(variable + " is not set: start with ./dev");
    }
    return Integer.parseInt(value);
  }

  /** The services to start: all but those in {@code GRADUAL_WITHOUT}. */
  Set<Service> services() {
    List<String> without =
        Arrays.asList(environment.getOrDefault("GRADUAL_WITHOUT", "").split(" "));
    Set<Service> services = EnumSet.allOf(Service.class);
    services.removeIf(service -> without.contains(service.module()));
    return services;
  }

  Path data(String part) {
    return home.resolve("data").resolve(part);
  }

  Path log(String part) {
    return home.resolve("log").resolve(part + ".log");
  }

  SigningKey signingKey() {
    return SigningKey.keptIn(data("issuer").resolve("key.json"));
  }

  Tokens tokens() {
    return new Tokens(Issuer.url(issuerPort()), signingKey());
  }

  StackAddresses addresses() {
    return StackAddresses.of(
        postgresPort(), "127.0.0.1:" + kafkaPort(), Issuer.url(issuerPort()), signingKey());
  }
}
