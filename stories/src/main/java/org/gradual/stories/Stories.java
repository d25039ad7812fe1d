package org.gradual.stories;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/**
 * What every class of stories has: patients, and days counted from today. After each story the
 * world must have been told exactly what the charts say.
 */
public abstract class Stories {
  /** Where the patients live. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

  static final String CLINIC = "stories";

  private final LocalDate today = LocalDate.now(ZONE);
  private final List<ChartStory> told = new ArrayList<>();

  /** Where these stories play. */
  protected abstract Stage stage();

  /** A patient of 46 without any condition. */
  protected ChartStory patient() {
    return patient(Map.of());
  }

  /** A patient with some conditions. */
  protected ChartStory patientWith(String... conditions) {
    return patient(Map.of("conditions", List.of(conditions)));
  }

  /** A patient that differs from the usual one in these members. */
  protected ChartStory patient(Map<String, Object> differences) {
    var about = new HashMap<String, Object>();
    about.put("displayName", "Hermine Unverwechselbar");
    about.put("birthDate", today.minusYears(46).toString());
    about.put("timeZone", ZONE.getId());
    about.putAll(differences);
    var chart = ChartStory.enrol(stage(), CLINIC, about);
    told.add(chart);
    return chart;
  }

  /** A day counted from today in the patients' zone. */
  protected LocalDate day(int fromToday) {
    return today.plusDays(fromToday);
  }

  protected static OffsetDateTime hoursAgo(int hours) {
    return OffsetDateTime.now(ZONE).minusHours(hours).truncatedTo(ChronoUnit.SECONDS);
  }

  @AfterEach
  void theWorldWasToldWhatTheChartsSay() {
    told.forEach(chart -> chart.publication().agreesWith(chart));
  }
}
