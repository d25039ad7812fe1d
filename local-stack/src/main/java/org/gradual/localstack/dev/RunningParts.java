package org.gradual.localstack.dev;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What has come up and will be stopped: the last one first. */
final class RunningParts {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Consumer<String> complaints;

  RunningParts(Consumer<String> complaints) {
    this.complaints = complaints;
  }

  synchronized <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  /** Stops all; one that fails is named and does not keep the others up. */
  synchronized void close() {
    while (!parts.isEmpty()) {
      AutoCloseable part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        complaints.accept(part.getClass().getSimpleName() + " does not stop: " + e.getMessage());
      }
    }
  }
}
