package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.measure.Assessment;
import org.gradual.tracking.measure.Instrument;
import org.gradual.tracking.measure.Measure;
import org.gradual.tracking.measure.Scored;

/**
 * A recorded measure: what was sent, and what it scores beside the first of its instrument.
 *
 * @param score the count of RMDQ's answers, the mean of PSFS's activities, or the number as sent
 * @param band NPRS and PSFS: NONE, MILD, MODERATE, SEVERE; RMDQ: RECOVERED, NOT_RECOVERED; ODI:
 *     MINIMAL, MODERATE, SEVERE, CRIPPLED, EXTREME; STARTBACK: LOW, MEDIUM, HIGH
 * @param baseline the score of the instrument's first measure; absent for that one itself
 * @param change score less baseline
 * @param mcid REACHED, NOT_REACHED, DETERIORATED or NO_BASELINE
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureView(
    UUID id,
    UUID patient,
    int revision,
    Instant receivedAt,
    Instrument instrument,
    LocalDate takenOn,
    BigDecimal score,
    List<Boolean> answers,
    List<MeasureBody.Activity> activities,
    BigDecimal totalPercent,
    Integer total,
    Integer distress,
    String band,
    BigDecimal baseline,
    BigDecimal change,
    String mcid) {

  public static MeasureView of(MeasureBody body, UUID patient, int revision, Scored scored) {
    Assessment assessment = scored.measure().assessment();
    Optional<Assessment> baseline = scored.baseline().map(Measure::assessment);
    return new MeasureView(
        scored.measure().id(),
        patient,
        revision,
        scored.measure().receivedAt(),
        assessment.instrument(),
        body.takenOn(),
        assessment.score().shown(),
        body instanceof MeasureBody.RmdqBody it ? it.answers() : null,
        body instanceof MeasureBody.PsfsBody it ? it.activities() : null,
        body instanceof MeasureBody.OdiBody it ? it.totalPercent() : null,
        body instanceof MeasureBody.StartBackBody it ? it.total() : null,
        body instanceof MeasureBody.StartBackBody it ? it.distress() : null,
        assessment.band().name(),
        baseline.map(it -> it.score().shown()).orElse(null),
        scored.change().orElse(null),
        scored.mcid().name());
  }

  /** The measure as the world outside the chart may see it: without the patient's own words. */
  public MeasureView withoutNames() {
    return new MeasureView(
        id,
        patient,
        revision,
        receivedAt,
        instrument,
        takenOn,
        score,
        answers,
        activities == null
            ? null
            : activities.stream().map(MeasureBody.Activity::withoutName).toList(),
        totalPercent,
        total,
        distress,
        band,
        baseline,
        change,
        mcid);
  }
}
