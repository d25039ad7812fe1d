package org.gradual.catalog.stream;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.gradual.contracts.EventSchemas;
import org.gradual.outbox.EventCheck;

/** No event leaves that its readers could not read: one that breaks its schema is parked. */
@Singleton
class SchemaCheck implements EventCheck {
  private final EventSchemas schemas;

  SchemaCheck(EventSchemas schemas) {
    this.schemas = schemas;
  }

  @Override
  public Optional<String> fault(String type, String data) {
    return schemas.fault(type, data);
  }
}
