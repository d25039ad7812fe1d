package org.gradual.foundation.wire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * JSON that is no request body by itself, such as a line of a file, read as strictly as bodies are.
 */
@ApplicationScoped
public class Trees {

  private final Binder binder;

  Trees(Binder binder) {
    this.binder = binder;
  }

  /**
   * The tree that these bytes write.
   *
   * @throws org.gradual.foundation.problem.Refusal 400 that tells line and column, if they write
   *     none
   */
  public JsonNode parse(byte[] json) {
    return StrictJson.parse(json);
  }

  /** A tree as a wire record, or all that is wrong with it. */
  public <T extends Record> Reading<T> read(JsonNode tree, Class<T> type) {
    var findings = new Findings();
    var value = Optional.ofNullable(type.cast(binder.bind(type, tree, Places.ROOT, findings)));
    return new Reading<>(value, findings.violations());
  }
}
