package org.gradual.foundation.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The body of every answer that is not a success (RFC 9457, {@code application/problem+json}).
 *
 * @param instance the request's id, on a 5xx only: other bodies are equal for equal refusals
 * @param violations present whenever the request itself is to blame; empty for a syntax error
 * @param extensions members beyond the standard's, such as {@code limit}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Problem(
    String type,
    String title,
    int status,
    Optional<String> detail,
    Optional<String> instance,
    Optional<List<Violation>> violations,
    @JsonAnyGetter SequencedMap<String, Object> extensions) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int DETAIL_LENGTH = 500;

  public static Problem of(ProblemType type) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new LinkedHashMap<>());
  }

  public Problem withDetail(String text) {
    var words = Optional.of(Printable.text(text, DETAIL_LENGTH));
    return new Problem(type, title, status, words, instance, violations, extensions);
  }

  public Problem withInstance(String requestId) {
    return new Problem(type, title, status, detail, Optional.of(requestId), violations, extensions);
  }

  public Problem withViolations(List<Violation> found) {
    var all = Optional.of(List.copyOf(found));
    return new Problem(type, title, status, detail, instance, all, extensions);
  }

  /** Adds an extension member, such as {@code refused} or {@code limit}. */
  public Problem with(String member, Object value) {
    var more = new LinkedHashMap<>((Map<String, Object>) extensions);
    more.put(member, value);
    return new Problem(type, title, status, detail, instance, violations, more);
  }
}
