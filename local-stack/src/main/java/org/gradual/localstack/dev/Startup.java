package org.gradual.localstack.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.gradual.localstack.Issuer;
import org.gradual.localstack.KafkaBroker;
import org.gradual.localstack.PackagedService;
import org.gradual.localstack.PostgresServer;
import org.gradual.localstack.Readiness;

/** The order of coming up: servers, then services beside each other, then the demo clinic. */
final class Startup {
  private final Setup setup;
  private final RunningParts parts;

  Startup(Setup setup, RunningParts parts) {
    this.setup = setup;
    this.parts = parts;
  }

  void run() {
    parts.add(Issuer.start(setup.issuerPort(), setup.signingKey()));
    together(this::startPostgres, this::startKafka);
    startServices();
    markReady();
  }

  private void startServices() {
    long begin = System.nanoTime();
    List<PackagedService> services =
        setup.services().stream().map(service -> parts.add(service.start(setup))).toList();
    Readiness.await(services, ready -> Progress.up(ready.name(), ready.url(), begin));
    if (services.size() == Service.values().length) {
      Readiness.awaitCatalogue(services.getLast());
    }
    services.forEach(s -> s.onEnd(() -> Progress.say(s.name() + " has ended")));
  }

  private void startPostgres() {
    Progress.of(
        "PostgreSQL 18",
        "127.0.0.1:" + setup.postgresPort(),
        () ->
            parts.add(
                PostgresServer.kept(
                    setup.data("postgres"), setup.postgresPort(), setup.log("postgresql"))));
  }

  private void startKafka() {
    Progress.of(
        "Kafka 4.1",
        "127.0.0.1:" + setup.kafkaPort(),
        () -> parts.add(KafkaBroker.kept(setup.data("kafka"), setup.kafkaPort())));
  }

  private static void together(Runnable one, Runnable other) {
    try {
      CompletableFuture.allOf(CompletableFuture.runAsync(one), CompletableFuture.runAsync(other))
          .join();
    } catch (CompletionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void markReady() {
    try {
      Files.createDirectories(setup.home().resolve("run"));
      Files.writeString(setup.home().resolve("run/ready"), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
