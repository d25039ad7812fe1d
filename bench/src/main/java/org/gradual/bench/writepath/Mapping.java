package org.gradual.bench.writepath;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The tables as entities. Facts are {@link Immutable}, which spares Hibernate the copies that it
 * would compare at flush: the mapping that a careful author would choose.
 */
final class Mapping {

  static final List<Class<?>> ENTITIES =
      List.of(
          PatientRow.class,
          ChartRow.class,
          SessionRow.class,
          DecisionRow.class,
          AuditRow.class,
          OutboxRow.class);

  private Mapping() {}

  @Embeddable
  record PatientKey(String clinic, UUID id) {}

  @Embeddable
  record ChartKey(String clinic, UUID patient) {}

  @Embeddable
  record FactKey(String clinic, UUID patient, UUID id) {}

  @Entity
  @Table(name = "patient")
  static class PatientRow {
    @EmbeddedId PatientKey key;
  }

  @Entity
  @Table(name = "chart")
  static class ChartRow {
    @EmbeddedId ChartKey key;
    long version;

    @JdbcTypeCode(SqlTypes.JSON)
    String state;

    void advance(String next) {
      version++;
      state = next;
    }
  }

  @Entity(name = "SessionRow")
  @Immutable
  @Table(name = "session")
  static class SessionRow {
    @EmbeddedId FactKey key;

    @Column(name = "performed_at")
    Instant performedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    protected SessionRow() {}

    SessionRow(Change change) {
      key = new FactKey(change.clinic(), change.patient(), change.session().id());
      performedAt = change.session().performedAt();
      document = change.session().document();
    }

    Change.Session asRecord() {
      return new Change.Session(key.id(), performedAt, document);
    }
  }

  @Entity
  @Immutable
  @Table(name = "decision")
  static class DecisionRow {
    @EmbeddedId FactKey key;
    UUID session;

    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    protected DecisionRow() {}

    DecisionRow(Change change, Change.Decision decision) {
      key = new FactKey(change.clinic(), change.patient(), decision.id());
      session = decision.session();
      document = decision.document();
    }
  }

  @Entity
  @Immutable
  @Table(name = "audit")
  static class AuditRow {
    @EmbeddedId FactKey key;
    Instant at;
    String subject;
    String action;

    protected AuditRow() {}

    AuditRow(Change change) {
      key = new FactKey(change.clinic(), change.patient(), change.audit().id());
      at = change.audit().at();
      subject = change.audit().subject();
      action = change.audit().action();
    }
  }

  @Entity
  @Immutable
  @Table(name = "outbox")
  static class OutboxRow {
    @Id UUID id;
    String topic;
    String key;
    String type;
    long sequence;

    @JdbcTypeCode(SqlTypes.JSON)
    String data;

    protected OutboxRow() {}

    OutboxRow(Change.Message message) {
      id = message.id();
      topic = message.topic();
      key = message.key();
      type = message.type();
      sequence = message.sequence();
      data = message.data();
    }
  }
}
