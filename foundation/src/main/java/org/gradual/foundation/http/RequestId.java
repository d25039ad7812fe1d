package org.gradual.foundation.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradual.foundation.ids.Ids;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every request an id: the client's own if it is harmless, else a new one. It stands in logs
 * and is returned.
 */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";

  private static final String KEY = "requestId";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final int FIRST = 0;

  /** The id of the request that this thread works on. */
  public static String current() {
    return MDC.get(KEY) instanceof String id ? id : "none";
  }

  @ServerRequestFilter(preMatching = true, priority = FIRST)
  public void take(ContainerRequestContext request) {
    var id =
        Optional.ofNullable(request.getHeaderString(HEADER))
            .filter(given -> HARMLESS.matcher(given).matches())
            .orElseGet(() -> Ids.next().toString());
    request.setProperty(KEY, id);
    MDC.put(KEY, id);
  }

  @ServerResponseFilter
  public void give(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(KEY) instanceof String id) {
      response.getHeaders().putSingle(HEADER, id);
    }
  }
}
