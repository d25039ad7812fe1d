package org.gradual.foundation.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An expected "no" on its way to the client. Whatever a use case decides to refuse ends here, and
 * {@link ProblemMappers} turns it into the answer. It has no stack trace, because nothing went
 * wrong, and it rolls a transaction back.
 */
public final class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  public Refusal(Problem problem) {
    this(problem, Map.of());
  }

  private Refusal(Problem problem, Map<String, String> headers) {
    super(problem.type(), null, false, false);
    this.problem = problem;
    this.headers = headers;
  }

  /** 400: the request alone shows what is wrong with it, all of it at once. */
  public static Refusal invalid(List<Violation> violations) {
    return ProblemType.INVALID_REQUEST.refusal().violations(violations);
  }

  public static Refusal invalid(String field, String message) {
    return invalid(List.of(new Violation(field, message)));
  }

  /** 404, the same for what does not exist and for what the caller may not know of. */
  public static Refusal notFound() {
    return ProblemType.NOT_FOUND.refusal();
  }

  public static Refusal forbidden() {
    return ProblemType.FORBIDDEN.refusal();
  }

  /** 413 with the limit that was passed. */
  public static Refusal tooLarge(String detail, long limit) {
    return ProblemType.TOO_LARGE.refusal(detail).with("limit", limit);
  }

  public Refusal violations(List<Violation> violations) {
    return changed(p -> p.withViolations(violations));
  }

  /** Adds an extension member to the body. */
  public Refusal with(String member, Object value) {
    return changed(p -> p.with(member, value));
  }

  public Refusal header(String name, String value) {
    return new Refusal(problem, Map.of(name, value));
  }

  public Problem problem() {
    return problem;
  }

  public int status() {
    return problem.status();
  }

  Map<String, String> headers() {
    return headers;
  }

  private Refusal changed(UnaryOperator<Problem> change) {
    return new Refusal(change.apply(problem), headers);
  }
}
