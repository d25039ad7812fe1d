package org.gradual.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Waits until services answer that they are healthy, or one of them has ended. */
public final class Readiness {
  private static final String READY = "/q/health/ready";
  private static final String CATALOGUE = "/q/health/group/catalogue";
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

  private Readiness() {}

  /**
   * Returns when all are ready.
   *
   * @param onReady is told of each one in the moment that it is ready
   * @throws IllegalStateException when one has ended, or 3 minutes have passed
   */
  public static void await(List<PackagedService> services, Consumer<PackagedService> onReady) {
    await(services, READY, onReady);
  }

  /**
   * Returns when tracking-service has read the whole catalog, so that a plan can be put at once.
   *
   * @throws IllegalStateException when it has ended, or 3 minutes have passed
   */
  public static void awaitCatalogue(PackagedService tracking) {
    await(List.of(tracking), CATALOGUE, complete -> {});
  }

  private static void await(
      List<PackagedService> services, String path, Consumer<PackagedService> onReady) {
    long begin = System.nanoTime();
    var waiting = new ArrayList<>(services);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!waiting.isEmpty()) {
        waiting.forEach(PackagedService::mustBeAlive);
        var ready = new ArrayList<PackagedService>();
        for (PackagedService service : waiting) {
          if (answers(client, service.url() + path)) {
            onReady.accept(service);
            ready.add(service);
          }
        }
        waiting.removeAll(ready);
        if (System.nanoTime() - begin > LIMIT.toNanos()) {
          throw new IllegalStateException(path + " fails after 3 minutes: " + waiting);
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + waiting, e);
    }
  }

  private static boolean answers(HttpClient client, String url) throws InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER_LIMIT).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
