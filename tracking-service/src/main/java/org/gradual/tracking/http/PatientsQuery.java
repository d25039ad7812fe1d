package org.gradual.tracking.http;

import java.util.Optional;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.wire.Text;

/**
 * @param q part of the name, in whatever case
 */
record PatientsQuery(Optional<@Text(max = 200) String> q, Paging paging) {}
