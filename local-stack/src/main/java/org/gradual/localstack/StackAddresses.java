package org.gradual.localstack;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a running stack is reached, and the key that signs its tokens.
 *
 * <p>The stack of a test JVM leaves its addresses in system properties: Quarkus loads this class in
 * several class loaders, so a static field would start the stack several times.
 *
 * @param postgresPort on 127.0.0.1
 * @param bootstrapServers of Kafka
 * @param issuer the issuer's address
 * @param signingKey a JSON Web Key, private part included
 */
public record StackAddresses(
    int postgresPort, String bootstrapServers, String issuer, String signingKey) {
  private static final String PREFIX = "gradual.local-stack.";

  /** Addresses of a stack that signs with this key. */
  public static StackAddresses of(
      int postgresPort, String bootstrapServers, String issuer, SigningKey key) {
    return new StackAddresses(postgresPort, bootstrapServers, issuer, key.toJson());
  }

  /** The JDBC address of a database, without user and password. */
  public String jdbcUrl(Database database) {
    return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database.id();
  }

  /** What a service needs to run on this stack, as Quarkus configuration. */
  public Map<String, String> configuration(Database database) {
    return Map.of(
        "quarkus.datasource.jdbc.url", jdbcUrl(database),
        "quarkus.datasource.username", database.service(),
        "quarkus.datasource.password", database.service(),
        "quarkus.flyway.username", database.owner(),
        "quarkus.flyway.password", database.owner(),
        "kafka.bootstrap.servers", bootstrapServers,
        "quarkus.oidc.auth-server-url", issuer);
  }

  /** The same as environment variables. */
  public Map<String, String> environment(Database database) {
    return configuration(database).entrySet().stream()
        .collect(Collectors.toMap(entry -> variable(entry.getKey()), Map.Entry::getValue));
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  /**
   * The addresses of the stack that this JVM shares.
   *
   * @throws IllegalStateException when {@link LocalStackResource} has not started one
   */
  public static StackAddresses shared() {
    if (!isShared()) {
      throw new IllegalStateException("No local stack runs in this JVM");
    }
    return new StackAddresses(
        Integer.getInteger(PREFIX + "postgres-port"),
        System.getProperty(PREFIX + "bootstrap-servers"),
        System.getProperty(PREFIX + "issuer"),
        System.getProperty(PREFIX + "signing-key"));
  }

  static boolean isShared() {
    return System.getProperty(PREFIX + "issuer") != null;
  }

  void share() {
    System.setProperty(PREFIX + "postgres-port", String.valueOf(postgresPort));
    System.setProperty(PREFIX + "bootstrap-servers", bootstrapServers);
    System.setProperty(PREFIX + "signing-key", signingKey);
    System.setProperty(PREFIX + "issuer", issuer);
  }
}
