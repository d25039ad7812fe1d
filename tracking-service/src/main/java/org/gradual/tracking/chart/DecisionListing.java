package org.gradual.tracking.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gradual.foundation.paging.Paging;
import org.gradual.tracking.progression.DecisionKind;
import org.gradual.tracking.progression.DecisionStatus;

/**
 * A list of decisions.
 *
 * @param from the first day on which they were decided, in the patient's time zone
 * @param to the last
 */
public record DecisionListing(
    Optional<UUID> item,
    Optional<DecisionStatus> status,
    Optional<DecisionKind> kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Paging paging) {}
