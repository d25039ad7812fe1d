package org.gradual.foundation.wire;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one way in which both services read bodies: media type, syntax, unknown parameters, members,
 * constraints.
 */
@ApplicationScoped
class BodyReader {

  private final Binder binder;
  private final Query query;

  BodyReader(Binder binder, Query query) {
    this.binder = binder;
    this.query = query;
  }

  Object read(Body body, Class<?> type) {
    var tree = StrictJson.parse(body.json());
    var findings = new Findings();
    query.unlessAsked(findings);
    var value = binder.bind(type, tree, Places.ROOT, findings);
    if (value == null && findings.size() == 0) {
      findings.add(Places.field(Places.ROOT), "must be an object");
    }
    findings.refuse();
    return value;
  }
}
