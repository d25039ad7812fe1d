package org.gradual.acceptance.restore;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Sessions as phones send them. */
final class Sessions {
  private Sessions() {}

  /** The bridge done as planned, so many minutes ago. */
  static Map<String, Object> ofBridge(String item, int minutesAgo) {
    var report =
        Map.of(
            "item",
            item,
            "exercise",
            "bridge",
            "performed",
            List.of(Map.of("reps", 5, "holdSeconds", 10)),
            "painBefore",
            1,
            "painDuring",
            1,
            "painAfter",
            1,
            "effort",
            5,
            "form",
            "YES");
    var time = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(minutesAgo).withNano(0);
    return Map.of(
        "performedAt",
        time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
        "items",
        List.of(report));
  }
}
