package org.gradual.foundation.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * No answer is kept by a cache unless its resource says otherwise: most of them speak of a patient.
 */
public final class NoStore {

  @ServerResponseFilter
  public void forbid(ContainerResponseContext response) {
    response
        .getHeaders()
        .computeIfAbsent(
            HttpHeaders.CACHE_CONTROL,
            _ -> new java.util.ArrayList<>(java.util.List.of("no-store")));
  }
}
