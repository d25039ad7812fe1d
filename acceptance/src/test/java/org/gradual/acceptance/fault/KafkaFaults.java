package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.List;
import org.gradual.acceptance.fault.Fault.Takes;

/** What can happen to Kafka, and on the way to it: no client of the services feels any of it. */
final class KafkaFaults {
  private final Bed bed;
  private final Duration lasts;

  KafkaFaults(Bed bed, Duration lasts) {
    this.bed = bed;
    this.lasts = lasts;
  }

  List<Fault> all() {
    return List.of(stop(), kill(), cut(), blackHole(), loseAcks(), slow());
  }

  Fault stop() {
    return new Fault("Kafka stopped", lasts, bed.kafka()::stop, bed.kafka()::start, Takes.NOTHING);
  }

  Fault kill() {
    return new Fault("kill -9 Kafka", lasts, bed.kafka()::kill, bed.kafka()::start, Takes.NOTHING);
  }

  Fault cut() {
    return new Fault(
        "Kafka cut",
        lasts,
        () -> {
          turn(Weather.CLOSED);
          bed.instances().forEach(it -> it.kafka().cut());
        },
        () -> turn(Weather.FAIR),
        Takes.NOTHING);
  }

  Fault blackHole() {
    return in(Weather.BLACK_HOLE, "black-holed");
  }

  /** It has what was sent, and the relay does not hear of it. */
  Fault loseAcks() {
    return in(Weather.ANSWERS_LOST, "unheard");
  }

  Fault slow() {
    return in(Weather.SLOW, "slow");
  }

  private Fault in(Weather weather, String how) {
    return new Fault(
        "Kafka " + how, lasts, () -> turn(weather), () -> turn(Weather.FAIR), Takes.NOTHING);
  }

  private void turn(Weather weather) {
    bed.instances().forEach(it -> it.kafka().turn(weather));
  }
}
