package org.gradual.tracking.http;

import org.gradual.foundation.paging.Paging;

/** The audit trail is read page by page and not searched. */
record AuditQuery(Paging paging) {}
