package org.gradual.acceptance.fault;

import java.time.Duration;

/**
 * How a {@link FaultyLink} treats what passes.
 *
 * @param latency before each chunk goes on
 * @param jitter up to so much more or less
 * @param bytesPerSecond the most that a direction carries, 0 = no limit
 * @param slice the largest chunk, in bytes
 * @param resetAfter a connection is reset when so many bytes have gone one way, 0 = never
 * @param requests what becomes of the client's bytes
 * @param answers what becomes of the server's bytes
 * @param open whether new connections are taken; others are reset at once
 */
record Weather(
    Duration latency,
    Duration jitter,
    int bytesPerSecond,
    int slice,
    int resetAfter,
    Passage requests,
    Passage answers,
    boolean open) {

  /** What becomes of bytes. */
  enum Passage {
    /** They arrive. */
    FREE,
    /** They wait, and arrive when the weather has changed, as after a retransmission. */
    HELD,
    /** They are lost, and with them the connection: it is reset when the weather has changed. */
    LOST
  }

  private static final int CHUNK = 16 * 1024;

  static final Weather FAIR =
      new Weather(Duration.ZERO, Duration.ZERO, 0, CHUNK, 0, Passage.FREE, Passage.FREE, true);

  /** Nothing arrives, nothing is refused. */
  static final Weather BLACK_HOLE =
      new Weather(Duration.ZERO, Duration.ZERO, 0, CHUNK, 0, Passage.HELD, Passage.HELD, true);

  /** The server does what it is asked to, and nobody hears of it. */
  static final Weather ANSWERS_LOST =
      new Weather(Duration.ZERO, Duration.ZERO, 0, CHUNK, 0, Passage.FREE, Passage.LOST, true);

  /** Nobody comes in. */
  static final Weather CLOSED =
      new Weather(Duration.ZERO, Duration.ZERO, 0, CHUNK, 0, Passage.HELD, Passage.HELD, false);

  /** 200 ms, give or take 100, and 64 kB a second: a bad mobile network. */
  static final Weather SLOW = slow(Duration.ofMillis(200), Duration.ofMillis(100), 64_000);

  static Weather slow(Duration latency, Duration jitter, int bytesPerSecond) {
    return new Weather(latency, jitter, bytesPerSecond, CHUNK, 0, Passage.FREE, Passage.FREE, true);
  }

  /** Every few bytes in a packet of their own. */
  static Weather sliced(int bytes) {
    return new Weather(Duration.ZERO, Duration.ZERO, 0, bytes, 0, Passage.FREE, Passage.FREE, true);
  }

  static Weather resetAfter(int bytes) {
    return new Weather(
        Duration.ZERO, Duration.ZERO, 0, CHUNK, bytes, Passage.FREE, Passage.FREE, true);
  }
}
