package org.gradual.foundation.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.foundation.problem.ProblemType;
import org.gradual.foundation.problem.Refusal;

/**
 * {@code If-Match} and {@code If-None-Match} of a request (RFC 9110, section 13). Tags are given
 * and compared with their quotes, as in {@code "3"}; see {@link #tag}.
 *
 * @param match the tags of {@code If-Match}, or {@code *}
 * @param noneMatch the tags of {@code If-None-Match}, or {@code *}
 */
public record Preconditions(Optional<List<String>> match, Optional<List<String>> noneMatch) {

  private static final String ANY = "*";
  private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
  private static final Pattern ONE = Pattern.compile(TAG);
  private static final Pattern MANY =
      Pattern.compile("\\s*" + TAG + "(?:\\s*,\\s*" + TAG + ")*\\s*");

  /**
   * Reads the two headers.
   *
   * @throws Refusal 400 if one of them is malformed
   */
  public static Preconditions of(HttpHeaders headers) {
    return parse(
        headers.getRequestHeader(HttpHeaders.IF_MATCH),
        headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
  }

  /**
   * Reads the lines of the two headers, each null or empty if it was not sent.
   *
   * @throws Refusal 400 if one of them is malformed
   */
  public static Preconditions parse(List<String> match, List<String> noneMatch) {
    return new Preconditions(
        tags(HttpHeaders.IF_MATCH, match), tags(HttpHeaders.IF_NONE_MATCH, noneMatch));
  }

  /** A number as an entity tag. */
  public static String tag(long revision) {
    return tag(Long.toString(revision));
  }

  /** Some printable characters as an entity tag. */
  public static String tag(String version) {
    return '"' + version + '"';
  }

  /**
   * For a record that people edit: the request has to name the version it edits.
   *
   * @throws Refusal 428 without {@code If-Match}, 412 if it names another version
   */
  public void require(String current) {
    if (match.isEmpty()) {
      throw required(HttpHeaders.IF_MATCH + " with the record's ETag");
    }
    honour(Optional.of(current));
  }

  /**
   * For a record that is created or edited by the same call: {@code If-None-Match: *} creates,
   * {@code If-Match} edits.
   *
   * @param current the tag of the record, empty if there is none yet
   * @throws Refusal 428 without the header that fits, 412 if what it says is not so
   */
  public void requireEither(Optional<String> current) {
    if (match.isEmpty() && noneMatch.isEmpty()) {
      throw required(
          current.isPresent()
              ? HttpHeaders.IF_MATCH + " with the record's ETag"
              : HttpHeaders.IF_NONE_MATCH + ": *");
    }
    honour(current);
  }

  /**
   * For a record that needs no precondition: one that is sent is honoured.
   *
   * @throws Refusal 412 if it does not hold
   */
  public void honour(Optional<String> current) {
    var matches = match.map(tags -> current.filter(tag -> strongly(tags, tag)).isPresent());
    var isNew = noneMatch.map(tags -> current.filter(tag -> weakly(tags, tag)).isEmpty());
    if (!matches.orElse(true) || !isNew.orElse(true)) {
      throw ProblemType.PRECONDITION_FAILED.refusal();
    }
  }

  /** Whether a reader already has this version, so that 304 is the answer. */
  public boolean alreadyHas(String current) {
    return noneMatch.filter(tags -> weakly(tags, current)).isPresent();
  }

  private static boolean strongly(List<String> tags, String current) {
    return tags.contains(ANY) || !current.startsWith("W/") && tags.contains(current);
  }

  private static boolean weakly(List<String> tags, String current) {
    return tags.contains(ANY) || tags.stream().anyMatch(tag -> opaque(tag).equals(opaque(current)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static Optional<List<String>> tags(String name, List<String> lines) {
    if (lines == null || lines.isEmpty()) {
      return Optional.empty();
    }
    var value = lines.stream().collect(Collectors.joining(","));
    if (value.strip().equals(ANY)) {
      return Optional.of(List.of(ANY));
    }
    if (!MANY.matcher(value).matches()) {
      throw Refusal.invalid(name, "must be * or a list of quoted entity tags");
    }
    return Optional.of(
        Stream.of(value).flatMap(text -> ONE.matcher(text).results()).map(r -> r.group()).toList());
  }

  private static Refusal required(String what) {
    return ProblemType.PRECONDITION_REQUIRED.refusal("The request needs " + what);
  }
}
