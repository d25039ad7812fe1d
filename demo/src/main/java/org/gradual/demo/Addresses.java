package org.gradual.demo;

import java.net.URI;
import java.util.Map;

/**
 * Where the running stack is reached.
 *
 * @param tracking base of tracking-service
 * @param kafka bootstrap servers
 * @param topicPrefix goes before every topic name; usually empty
 */
public record Addresses(URI tracking, String kafka, String topicPrefix) {

  /**
   * The local stack's addresses, moved by the same variables that move the stack: {@code
   * GRADUAL_TRACKING_PORT}, {@code GRADUAL_KAFKA_PORT} and {@code GRADUAL_TOPIC_PREFIX}.
   */
  public static Addresses of(Map<String, String> environment) {
    String tracking = environment.getOrDefault("GRADUAL_TRACKING_PORT", "8082");
    String kafka = environment.getOrDefault("GRADUAL_KAFKA_PORT", "19092");
    return new Addresses(
        URI.create("http://127.0.0.1:" + tracking),
        "127.0.0.1:" + kafka,
        environment.getOrDefault("GRADUAL_TOPIC_PREFIX", ""));
  }
}
