package org.gradual.acceptance.fault;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What an instance measures of itself. */
record Vitals(Map<String, Double> metrics) {
  private static final Pattern PLAIN =
      Pattern.compile("(?m)^([a-z_]+)(?:\\{[^}]*})? (-?[0-9.E]+|NaN)$");
  private static final String JCMD =
      Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Vitals of(Instance instance) {
    try {
      String text =
          HTTP.send(
                  HttpRequest.newBuilder(instance.at("/q/metrics"))
                      .header("Accept", "text/plain")
                      .timeout(LIMIT)
                      .build(),
                  BodyHandlers.ofString())
              .body();
      return new Vitals(
          PLAIN
              .matcher(text)
              .results()
              .collect(toMap(m -> m.group(1), m -> Double.valueOf(m.group(2)), Double::sum)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Measured when there is nothing in its memory but what it needs. */
  static Vitals withoutGarbage(Instance instance) {
    String pid = String.valueOf(instance.node().process().pid());
    try {
      int exit =
          new ProcessBuilder(JCMD, pid, "GC.run")
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start()
              .waitFor();
      if (exit != 0) {
        throw new AssertionError("%s of %s ended with code %d".formatted(JCMD, instance, exit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return of(instance);
  }

  /** Returns when an instance measures what is expected. */
  static void await(Instance instance, Predicate<Vitals> expected) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!expected.test(of(instance))) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + LIMIT + ": " + of(instance));
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private double of(String metric) {
    if (!metrics.containsKey(metric)) {
      throw new AssertionError("no metric " + metric);
    }
    return metrics.get(metric);
  }

  /** Whether this instance carries events to Kafka. */
  boolean relays() {
    return of("outbox_lease_held") > 0;
  }

  /** Records of the catalog's topic that could not be read and wait for somebody to look. */
  double setAside() {
    return of("catalogue_set_aside_records");
  }

  int threads() {
    return (int) of("jvm_threads_live_threads");
  }

  /** Of memory that the JVM uses, its heap and all else. */
  long mebibytes() {
    return (long) of("jvm_memory_used_bytes") >> 20;
  }
}
