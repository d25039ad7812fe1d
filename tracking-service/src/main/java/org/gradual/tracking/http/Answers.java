package org.gradual.tracking.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.gradual.foundation.http.Preconditions;
import org.gradual.tracking.chart.Recorded;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that name the revision of what they show. */
final class Answers {
  private Answers() {}

  /** 201 for a new record, 200 for one that was changed or repeated. */
  static <T> RestResponse<T> recorded(Recorded<T> recorded) {
    return RestResponse.ResponseBuilder.<T>create(recorded.created() ? Status.CREATED : Status.OK)
        .entity(recorded.view())
        .header(HttpHeaders.ETAG, Preconditions.tag(recorded.revision()))
        .build();
  }
}
