package org.gradual.foundation.problem;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.gradual.foundation.http.AllowedMethods;
import org.gradual.foundation.http.RequestId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The one door through which refusals and failures leave as {@code application/problem+json}. */
@Singleton
public class ProblemMappers {

  /** Seconds after which a client may try again while the database is away. */
  private static final String RETRY_AFTER = "2";

  private final CurrentIdentityAssociation identities;

  ProblemMappers(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  @ServerExceptionMapper
  public RestResponse<Problem> refused(Refusal refusal) {
    var answer = answer(refusal.problem());
    refusal.headers().forEach(answer::header);
    return answer.build();
  }

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  public RestResponse<Problem> unauthenticated(SecurityException nobody) {
    return unauthenticated();
  }

  @ServerExceptionMapper
  public RestResponse<Problem> forbidden(ForbiddenException forbidden) {
    return answer(ProblemType.FORBIDDEN);
  }

  /**
   * What the framework refuses before it looks at the token: unknown paths, methods, media types.
   * Without a valid token the answer is 401 all the same, so that nobody explores from outside.
   */
  @ServerExceptionMapper
  public Uni<RestResponse<Problem>> framework(WebApplicationException refused) {
    return identities
        .getDeferredIdentity()
        .map(identity -> identity.isAnonymous() ? unauthenticated() : byStatus(refused))
        .onFailure(SecurityException.class)
        .recoverWithItem(this::unauthenticated)
        .onFailure()
        .recoverWithItem(this::failed);
  }

  /** Whatever nobody expected: logged once under the request's id, all that the client learns. */
  @ServerExceptionMapper
  public RestResponse<Problem> failed(Throwable failure) {
    var id = RequestId.current();
    if (DatabaseTrouble.causes(failure) || failure instanceof OIDCException) {
      Log.warnf("Request %s could not be served at the moment: %s", id, failure);
      return answer(Problem.of(ProblemType.UNAVAILABLE).withInstance(id))
          .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
          .build();
    }
    Log.errorf(failure, "Request %s failed", id);
    return answer(Problem.of(ProblemType.INTERNAL_ERROR).withInstance(id)).build();
  }

  private RestResponse<Problem> byStatus(WebApplicationException refused) {
    return switch (refused.getResponse().getStatus()) {
      case 400 -> answer(Problem.of(ProblemType.INVALID_REQUEST).withViolations(List.of())).build();
      case 401 -> unauthenticated();
      case 403 -> answer(ProblemType.FORBIDDEN);
      case 404, 405 -> notFoundOrNotAllowed();
      case 406 -> answer(ProblemType.NOT_ACCEPTABLE);
      case 413 -> answer(ProblemType.TOO_LARGE);
      case 415 -> answer(ProblemType.UNSUPPORTED_MEDIA_TYPE);
      default -> failed(refused);
    };
  }

  private static RestResponse<Problem> unauthenticated() {
    return answer(Problem.of(ProblemType.UNAUTHENTICATED))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  /**
   * The framework says 404 for an unknown method where the paths of several resources overlap, so
   * the routing table is asked again.
   */
  private static RestResponse<Problem> notFoundOrNotAllowed() {
    var method = CurrentRequestManager.get().getMethod();
    var known = AllowedMethods.here();
    if (known.isEmpty() || known.contains(method) && !method.equals(HttpMethod.OPTIONS)) {
      return answer(ProblemType.NOT_FOUND);
    }
    var answer =
        method.equals(HttpMethod.OPTIONS)
            ? RestResponse.ResponseBuilder.<Problem>create(RestResponse.Status.NO_CONTENT)
            : answer(Problem.of(ProblemType.METHOD_NOT_ALLOWED));
    return answer.header(HttpHeaders.ALLOW, String.join(", ", known)).build();
  }

  private static RestResponse<Problem> answer(ProblemType type) {
    return answer(Problem.of(type)).build();
  }

  private static RestResponse.ResponseBuilder<Problem> answer(Problem problem) {
    return RestResponse.ResponseBuilder.<Problem>create(problem.status())
        .entity(problem)
        .type(Problem.MEDIA_TYPE);
  }
}
