package org.gradual.localstack;

/** PostgreSQL, Kafka and the issuer together, all three thrown away in the end. */
public final class LocalStack implements AutoCloseable {
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final Issuer issuer;
  private final SigningKey key;

  private LocalStack() {
    QuietLogs.hush();
    key = SigningKey.generate("test");
    postgres = PostgresServer.throwAway();
    kafka = KafkaBroker.throwAway();
    issuer = Issuer.start(0, key);
  }

  /** Starts all three on free ports. */
  public static LocalStack throwAway() {
    return new LocalStack();
  }

  public PostgresServer postgres() {
    return postgres;
  }

  public KafkaBroker kafka() {
    return kafka;
  }

  public Issuer issuer() {
    return issuer;
  }

  /** Signs tokens that services of this stack accept. */
  public Tokens tokens() {
    return new Tokens(issuer.url(), key);
  }

  /** Where the parts are reached. */
  public StackAddresses addresses() {
    return StackAddresses.of(postgres.port(), kafka.bootstrapServers(), issuer.url(), key);
  }

  @Override
  public void close() {
    issuer.close();
    kafka.close();
    postgres.close();
  }
}
