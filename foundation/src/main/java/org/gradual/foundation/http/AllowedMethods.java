package org.gradual.foundation.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;

/**
 * The methods that a path knows, for the header {@code Allow}. The framework knows them too but
 * names them neither in a 405 nor, per path, in its answer to {@code OPTIONS}; so both are answered
 * from its routing table here.
 */
public final class AllowedMethods {

  /** {@code OPTIONS} takes the road of a method that is not allowed, and arrives with 204. */
  @ServerRequestFilter(preMatching = true)
  public void options(ContainerRequestContext request) {
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      throw new NotAllowedException(Response.status(405).build());
    }
  }

  /** The methods of the current request's path, sorted; empty for a path that nobody knows. */
  public static Set<String> here() {
    var request = CurrentRequestManager.get();
    var methods = new TreeSet<String>();
    for (var match : matches(request)) {
      Stream.of(match.value.handlers)
          .filter(ClassRoutingHandler.class::isInstance)
          .map(ClassRoutingHandler.class::cast)
          .flatMap(routes -> known(routes.getMappers(), rest(match)))
          .forEach(methods::add);
    }
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    if (!methods.isEmpty()) {
      methods.add(HttpMethod.OPTIONS);
    }
    return methods;
  }

  private static List<RequestMatch<InitialMatch>> matches(ResteasyReactiveRequestContext request) {
    var mapper = new RequestMapper<>(new ArrayList<>(request.getDeployment().getClassMappers()));
    var path = request.getPathWithoutPrefix();
    var found = new ArrayList<RequestMatch<InitialMatch>>();
    for (var match = mapper.map(path);
        match != null;
        match = mapper.continueMatching(path, match)) {
      found.add(match);
    }
    return found;
  }

  private static <T> Stream<String> known(Map<String, RequestMapper<T>> routes, String rest) {
    return routes.entrySet().stream()
        .filter(route -> route.getKey() != null && route.getValue().map(rest) != null)
        .map(Map.Entry::getKey);
  }

  private static String rest(RequestMatch<?> match) {
    return Optional.of(match.remaining).filter(rest -> !rest.isEmpty()).orElse("/");
  }
}
