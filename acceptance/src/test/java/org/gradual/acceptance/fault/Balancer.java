package org.gradual.acceptance.fault;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends clients to the instances that say they are ready, as the balancer of an installation. */
final class Balancer implements Supplier<List<Instance>>, AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);

  private final List<Instance> all;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Thread thread = Thread.ofVirtual().unstarted(this::watch);
  private volatile List<Instance> ready;
  private volatile boolean closed;

  Balancer(List<Instance> all) {
    this.all = all;
    this.ready = all;
    thread.start();
  }

  private void watch() {
    while (!closed) {
      List<Instance> now = all.stream().filter(this::isReady).toList();
      if (!now.isEmpty()) { // else no other is better
        ready = now;
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private boolean isReady(Instance instance) {
    var request = HttpRequest.newBuilder(instance.at("/q/health/ready")).timeout(ANSWER_LIMIT);
    try {
      return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The instances that were ready a moment ago. */
  @Override
  public List<Instance> get() {
    return ready;
  }

  @Override
  public void close() {
    closed = true;
    http.close();
  }
}
