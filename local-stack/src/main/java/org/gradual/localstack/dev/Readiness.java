package org.gradual.localstack.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until services answer that they are ready, or one of them has ended. */
final class Readiness {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

  private Readiness() {}

  static void await(List<ServiceProcess> services) {
    long begin = System.nanoTime();
    var waiting = new ArrayList<>(services);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!waiting.isEmpty()) {
        waiting.forEach(ServiceProcess::mustBeAlive);
        List<ServiceProcess> ready = waiting.stream().filter(s -> isReady(client, s)).toList();
        ready.forEach(s -> Progress.up(s.service().module(), s.url(), begin));
        waiting.removeAll(ready);
        if (System.nanoTime() - begin > LIMIT.toNanos()) {
          throw new StartupException("Not ready after 3 minutes: " + waiting);
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartupException("Interrupted");
    }
  }

  private static boolean isReady(HttpClient client, ServiceProcess service) {
    var request =
        HttpRequest.newBuilder(URI.create(service.url() + "/q/health/ready"))
            .timeout(ANSWER_LIMIT)
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartupException("Interrupted");
    }
  }
}
