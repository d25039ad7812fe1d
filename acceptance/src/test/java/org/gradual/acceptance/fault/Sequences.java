package org.gradual.acceptance.fault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradual.acceptance.fault.Findings.Kind;

/** Per key and topic: is each number there once, in order, without a gap, up to the last? */
final class Sequences {
  private final Map<Stream, Long> drawn;

  /** The events of one key on one topic. */
  record Stream(String topic, String key) {}

  /**
   * @param drawn the last number that a transaction has drawn and committed
   */
  Sequences(Map<Stream, Long> drawn) {
    this.drawn = Map.copyOf(drawn);
  }

  /**
   * @param told from the beginning of the topics, each partition in its order
   */
  Findings judge(List<Told> told) {
    var findings = new Findings();
    Set<String> ids = new HashSet<>();
    Map<Stream, Long> last = new HashMap<>();
    for (Told event : told) {
      var stream = new Stream(event.topic(), event.patient());
      long before = last.getOrDefault(stream, 0L);
      String where = "%s after #%d".formatted(event, before);
      if (!ids.add(event.id())) {
        findings.add(Kind.TWICE, where);
      } else if (event.sequence() <= before) {
        findings.add(Kind.OUT_OF_ORDER, where);
      } else if (event.sequence() > before + 1) {
        findings.add(Kind.GAP, where);
      }
      last.merge(stream, event.sequence(), Math::max);
    }
    drawn.forEach(
        (stream, number) -> {
          long heard = last.getOrDefault(stream, 0L);
          if (heard != number) {
            findings.add(
                heard < number ? Kind.LOST : Kind.UNFOUNDED,
                "%s ends at #%d, and #%d was drawn".formatted(stream, heard, number));
          }
        });
    return findings;
  }
}
