package org.gradual.bench.writepath;

import static org.hibernate.cfg.BatchSettings.ORDER_INSERTS;
import static org.hibernate.cfg.BatchSettings.STATEMENT_BATCH_SIZE;
import static org.hibernate.cfg.JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT;
import static org.hibernate.cfg.JdbcSettings.JAKARTA_NON_JTA_DATASOURCE;

import java.util.List;
import javax.sql.DataSource;
import org.gradual.bench.writepath.Mapping.AuditRow;
import org.gradual.bench.writepath.Mapping.ChartKey;
import org.gradual.bench.writepath.Mapping.ChartRow;
import org.gradual.bench.writepath.Mapping.DecisionRow;
import org.gradual.bench.writepath.Mapping.OutboxRow;
import org.gradual.bench.writepath.Mapping.PatientKey;
import org.gradual.bench.writepath.Mapping.PatientRow;
import org.gradual.bench.writepath.Mapping.SessionRow;
import org.hibernate.LockMode;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.cfg.Configuration;

/** The writers over Hibernate ORM, without the container around it. */
abstract sealed class Hibernate implements ChartWriter {

  private static final int BATCH = 50;

  final SessionFactory factory;

  private Hibernate(DataSource pool) {
    var configuration = new Configuration();
    Mapping.ENTITIES.forEach(configuration::addAnnotatedClass);
    configuration.getProperties().put(JAKARTA_NON_JTA_DATASOURCE, pool);
    configuration.getProperties().put(CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
    configuration.getProperties().put(STATEMENT_BATCH_SIZE, BATCH);
    configuration.getProperties().put(ORDER_INSERTS, true);
    factory = configuration.buildSessionFactory();
  }

  @Override
  public void close() {
    factory.close();
  }

  private static PatientKey patient(Change change) {
    return new PatientKey(change.clinic(), change.patient());
  }

  private static ChartKey chart(Change change) {
    return new ChartKey(change.clinic(), change.patient());
  }

  private static List<DecisionRow> decisions(Change change) {
    return change.decisions().stream().map(decision -> new DecisionRow(change, decision)).toList();
  }

  private static List<OutboxRow> messages(Change change) {
    return change.messages().stream().map(OutboxRow::new).toList();
  }

  private static List<Change.Session> readEntities(
      SharedSessionContract session, Change change, int history) {
    return latest(session, change, history, "from SessionRow s", SessionRow.class).stream()
        .map(SessionRow::asRecord)
        .toList();
  }

  private static List<Change.Session> readRecords(
      SharedSessionContract session, Change change, int history) {
    return latest(
        session,
        change,
        history,
        "select s.key.id, s.performedAt, s.document from SessionRow s",
        Change.Session.class);
  }

  private static <T> List<T> latest(
      SharedSessionContract session, Change change, int history, String select, Class<T> type) {
    return session
        .createSelectionQuery(
            select
                + " where s.key.clinic = :clinic and s.key.patient = :patient"
                + " order by s.performedAt desc",
            type)
        .setParameter("clinic", change.clinic())
        .setParameter("patient", change.patient())
        .setMaxResults(history)
        .list();
  }

  /** A persistence context, as Panache has it. */
  static final class Stateful extends Hibernate {

    private final boolean records;

    /**
     * @param records whether the history is projected onto records instead of read as entities
     */
    Stateful(DataSource pool, boolean records) {
      super(pool);
      this.records = records;
    }

    @Override
    public List<Change.Session> write(Change change, int history) {
      return factory.fromTransaction(
          session -> {
            session.doWork(connection -> ChartWriter.enter(connection, change));
            session.find(PatientRow.class, patient(change), LockMode.PESSIMISTIC_WRITE);
            var chart = session.find(ChartRow.class, chart(change));
            var read =
                records
                    ? readRecords(session, change, history)
                    : readEntities(session, change, history);
            session.persist(new SessionRow(change));
            decisions(change).forEach(session::persist);
            session.persist(new AuditRow(change));
            messages(change).forEach(session::persist);
            chart.advance(change.state());
            return read;
          });
    }
  }

  /** No persistence context: each call is a statement. */
  static final class Stateless extends Hibernate {

    Stateless(DataSource pool) {
      super(pool);
    }

    @Override
    public List<Change.Session> write(Change change, int history) {
      return factory.fromStatelessTransaction(
          session -> {
            session.doWork(connection -> ChartWriter.enter(connection, change));
            session.get(PatientRow.class, patient(change), LockMode.PESSIMISTIC_WRITE);
            var chart = session.get(ChartRow.class, chart(change));
            var read = readRecords(session, change, history);
            session.insert(new SessionRow(change));
            session.insertMultiple(decisions(change));
            session.insert(new AuditRow(change));
            session.insertMultiple(messages(change));
            chart.advance(change.state());
            session.update(chart);
            return read;
          });
    }
  }
}
