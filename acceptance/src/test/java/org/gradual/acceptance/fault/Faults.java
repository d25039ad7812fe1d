package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The faults that a bed can have. */
record Faults(ServiceFaults services, PostgresFaults postgres, KafkaFaults kafka) {
  /**
   * @param lasts the longest that one of them stays
   */
  static Faults of(Bed bed, Random random, Duration lasts) {
    return new Faults(
        new ServiceFaults(bed, random, lasts),
        new PostgresFaults(bed, lasts),
        new KafkaFaults(bed, lasts));
  }

  /** Each that needs no preparation. */
  List<Fault> all() {
    var all = new ArrayList<Fault>();
    all.addAll(services.all());
    all.addAll(postgres.all());
    all.addAll(kafka.all());
    return all;
  }
}
