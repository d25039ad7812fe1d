package org.gradual.foundation.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request body that has arrived but was not looked at yet. A resource reads it after it knows
 * that the caller may see what the body is about, so that a wrong body never tells whether a record
 * exists: 401, 403 and 404 come before 400.
 *
 * @param <T> the wire record to read
 */
public final class Incoming<T> {

  @Schema(hidden = true)
  private final Body body;

  @Schema(hidden = true)
  private final Class<T> type;

  @Schema(hidden = true)
  private final BodyReader reader;

  /** What was read, once it was. The OpenAPI document takes the body's shape from this field. */
  private T value;

  Incoming(Body body, Class<T> type, BodyReader reader) {
    this.body = body;
    this.type = type;
    this.reader = reader;
  }

  /**
   * The record.
   *
   * @throws org.gradual.foundation.problem.Refusal 413 over 1 MiB, 415 for another media type, 400
   *     with every violation
   */
  public T read() {
    if (value == null) {
      value = type.cast(reader.read(body, type));
    }
    return value;
  }

  /**
   * The record, or another one if there is no body at all.
   *
   * @throws org.gradual.foundation.problem.Refusal as {@link #read()}
   */
  public T readOr(T absent) {
    return body.isEmpty() ? absent : read();
  }
}
