package org.gradual.foundation.wire;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.gradual.foundation.problem.Problem;
import org.gradual.foundation.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses query parameters where nobody asked for any. A call that changes something without a body
 * is checked before it runs; one with a body when the body is read (a resource that reads a stream
 * asks for its parameters itself); a reading one afterwards, so that 404 comes first.
 */
public final class UnaskedParameters {

  private final Query query;

  UnaskedParameters(Query query) {
    this.query = query;
  }

  @ServerRequestFilter
  public void before(ContainerRequestContext request, SimpleResourceInfo resource) {
    if (!reads(request) && !takesBody(resource)) {
      refuse();
    }
  }

  @ServerResponseFilter
  public void after(ContainerRequestContext request, ContainerResponseContext response) {
    var good = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
    if (good && reads(request) && !request.getUriInfo().getQueryParameters().isEmpty()) {
      try {
        refuse();
      } catch (Refusal refusal) {
        response.setStatus(refusal.status());
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.getHeaders().remove(HttpHeaders.CONTENT_DISPOSITION);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.setEntity(refusal.problem());
      }
    }
  }

  private void refuse() {
    var findings = new Findings();
    query.unlessAsked(findings);
    findings.refuse();
  }

  private static boolean takesBody(SimpleResourceInfo resource) {
    for (var type : resource.parameterTypes()) {
      if (type == Incoming.class || type == InputStream.class) {
        return true;
      }
    }
    return false;
  }

  private static boolean reads(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.GET)
        || request.getMethod().equals(HttpMethod.HEAD);
  }
}
