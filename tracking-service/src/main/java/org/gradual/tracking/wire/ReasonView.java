package org.gradual.tracking.wire;

import org.gradual.tracking.progression.Reason;

/**
 * Why the rules decided so.
 *
 * @param rule the code of the rule
 * @param source where the rule comes from: a code of `GET /sources`, a seed line such as L51, or
 *     [design]
 */
public record ReasonView(String rule, String detail, String source) {
  public static ReasonView of(Reason reason) {
    return new ReasonView(reason.rule().name(), reason.detail(), reason.source());
  }
}
