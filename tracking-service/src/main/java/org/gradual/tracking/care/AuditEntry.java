package org.gradual.tracking.care;

import java.time.Instant;

/**
 * Someone read, wrote or tried to reach a patient's data.
 *
 * @param action READ, WRITE or DENIED
 * @param outcome the HTTP status
 * @param address where the call came from
 */
public record AuditEntry(
    Instant at,
    String sub,
    String role,
    String action,
    String operation,
    int outcome,
    String address) {}
