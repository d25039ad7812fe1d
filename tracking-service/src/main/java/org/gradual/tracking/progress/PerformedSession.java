package org.gradual.tracking.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.store.Unplanned;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.SessionBody;

/**
 * What was done in one session.
 *
 * @param prescribed by plan item, what the rules prescribed where the phone did not say
 * @param unplanned by exercise, what was known of those that were done beside the plan
 */
record PerformedSession(
    UUID session,
    LocalDate day,
    Instant performedAt,
    List<SessionBody.Item> items,
    Map<UUID, DoseView> prescribed,
    Map<String, Unplanned> unplanned) {}
