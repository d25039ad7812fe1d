package org.gradual.tracking.care;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Clinic first, in every key of a patient's data. */
@Embeddable
record PatientKey(String clinic, UUID patient) {}
