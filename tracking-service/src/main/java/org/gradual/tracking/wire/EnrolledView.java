package org.gradual.tracking.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the world is told of a new patient: nothing of who they are. */
public record EnrolledView(
    UUID patient, String timeZone, List<String> conditions, Instant createdAt) {}
