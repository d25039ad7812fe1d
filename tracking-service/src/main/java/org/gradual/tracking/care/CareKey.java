package org.gradual.tracking.care;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One therapist's care for one patient. */
@Embeddable
record CareKey(String clinic, UUID patient, String therapist) {}
