package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Measures as tests write them: one a day from day 0, received in the evening. */
final class Taken {

  static final LocalDate DAY_0 = LocalDate.of(2026, 9, 7);

  private Taken() {}

  static Measure on(int day, Assessment assessment) {
    return new Measure(
        UUID.nameUUIDFromBytes(("measure on day " + day).getBytes(StandardCharsets.UTF_8)),
        DAY_0.plusDays(day),
        received(day),
        assessment);
  }

  static Instant received(int day) {
    return DAY_0.plusDays(day).atTime(20, 0).toInstant(ZoneOffset.UTC);
  }

  static Series daily(Assessment... assessments) {
    return new Series(
        IntStream.range(0, assessments.length).mapToObj(i -> on(i, assessments[i])).toList());
  }

  static Series rmdq(int... points) {
    return daily(Arrays.stream(points).mapToObj(Rmdq::new).toArray(Assessment[]::new));
  }

  static Series nprs(int... points) {
    return daily(Arrays.stream(points).mapToObj(Nprs::new).toArray(Assessment[]::new));
  }

  static Series odi(String... percents) {
    return daily(Arrays.stream(percents).map(Taken::percent).toArray(Assessment[]::new));
  }

  static Odi percent(String percent) {
    return new Odi(new BigDecimal(percent));
  }

  static Psfs psfs(Integer... activities) {
    return new Psfs(List.of(activities));
  }
}
