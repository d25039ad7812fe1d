package org.gradual.tracking.store;

import java.time.Instant;
import java.util.Set;

/**
 * One revision of a patient's record.
 *
 * @param conditions codes
 */
public record DiagnosisRow(int revision, Instant recordedAt, Set<String> conditions) {}
