package org.gradual.foundation.problem;

/**
 * A kind of refusal that clients can rely on. The constants know no business word; a service adds
 * its own.
 *
 * @param name the last segment of the {@code type} URI, stable for ever
 * @param status the HTTP status that always goes with it
 * @param title a short sentence for people, the same for every occurrence
 */
public record ProblemType(String name, int status, String title) {

  public static final ProblemType INVALID_REQUEST =
      new ProblemType("invalid-request", 400, "The request is not valid");
  public static final ProblemType UNAUTHENTICATED =
      new ProblemType("unauthenticated", 401, "A valid bearer token is needed");
  public static final ProblemType FORBIDDEN =
      new ProblemType("forbidden", 403, "This role may not do this");
  public static final ProblemType NOT_FOUND =
      new ProblemType("not-found", 404, "There is nothing here");
  public static final ProblemType METHOD_NOT_ALLOWED =
      new ProblemType("method-not-allowed", 405, "This resource does not know the method");
  public static final ProblemType NOT_ACCEPTABLE =
      new ProblemType("not-acceptable", 406, "No representation has the media type asked for");
  public static final ProblemType PRECONDITION_FAILED =
      new ProblemType("precondition-failed", 412, "The record has changed since it was read");
  public static final ProblemType TOO_LARGE =
      new ProblemType("too-large", 413, "The request is too large");
  public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
      new ProblemType("unsupported-media-type", 415, "The body has to be application/json");
  public static final ProblemType PRECONDITION_REQUIRED =
      new ProblemType("precondition-required", 428, "The request needs a precondition");
  public static final ProblemType TOO_MANY_REQUESTS =
      new ProblemType("too-many-requests", 429, "Too many requests");
  public static final ProblemType INTERNAL_ERROR =
      new ProblemType("internal-error", 500, "Something went wrong on our side");
  public static final ProblemType UNAVAILABLE =
      new ProblemType("unavailable", 503, "The service cannot answer at the moment");

  /** The stable relative URI of RFC 9457's {@code type}. */
  public String uri() {
    return "/problems/" + name;
  }

  /** A refusal of this type without further words. */
  public Refusal refusal() {
    return new Refusal(Problem.of(this));
  }

  /** A refusal of this type that says what was wrong this time. */
  public Refusal refusal(String detail) {
    return new Refusal(Problem.of(this).withDetail(detail));
  }
}
