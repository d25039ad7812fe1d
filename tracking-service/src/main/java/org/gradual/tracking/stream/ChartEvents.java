package org.gradual.tracking.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gradual.outbox.Outbox;
import org.gradual.outbox.OutboxEvent;
import org.gradual.tracking.progression.DecisionKind;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.wire.AlertView;
import org.gradual.tracking.wire.DecisionView;
import org.gradual.tracking.wire.FlareUpView;
import org.gradual.tracking.wire.SessionView;

/**
 * What the chart tells the world. Every call joins the transaction of the change, so that an event
 * exists exactly when its fact does. No name, note or birth date passes here.
 */
@ApplicationScoped
public class ChartEvents {
  private static final String TYPE = "org.gradual.tracking.%s.%s.v1";
  private static final String TOPIC = "gradual.tracking.%s.v1";

  private final Outbox outbox;
  private final ObjectMapper mapper;

  ChartEvents(Outbox outbox, ObjectMapper mapper) {
    this.outbox = outbox;
    // A tree writes 10 as 1E+1 where it may strip zeros.
    this.mapper = mapper.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
  }

  /** A session was recorded, corrected or withdrawn. */
  public void session(ChartKey key, SessionChange change, SessionView session) {
    publish(key, "session", change.name().toLowerCase(Locale.ROOT), mapper.valueToTree(session));
  }

  /** The rules decided, or a pending decision became final. */
  public void decided(ChartKey key, DecisionView decision) {
    publish(key, "progression", verb(decision), mapper.valueToTree(decision));
  }

  /**
   * The history changed and the decision does not hold any more.
   *
   * @param by the decision that took its place, or null
   */
  public void superseded(ChartKey key, DecisionView decision, UUID by) {
    ObjectNode data = mapper.valueToTree(decision);
    if (by != null) {
      data.put("by", by.toString());
    }
    publish(key, "progression", "superseded", data);
  }

  public void redFlagRaised(ChartKey key, AlertView alert) {
    safety(key, "red-flag-raised", alert);
  }

  public void alertRaised(ChartKey key, AlertView alert) {
    safety(key, "alert-raised", alert);
  }

  public void alertCleared(ChartKey key, AlertView alert) {
    safety(key, "alert-cleared", alert);
  }

  public void flareUpStarted(ChartKey key, FlareUpView flareUp) {
    publish(key, "safety", "flare-up-started", mapper.valueToTree(flareUp));
  }

  public void flareUpResolved(ChartKey key, FlareUpView flareUp) {
    publish(key, "safety", "flare-up-resolved", mapper.valueToTree(flareUp));
  }

  private void safety(ChartKey key, String verb, AlertView alert) {
    publish(key, "safety", verb, mapper.valueToTree(alert.withoutNote()));
  }

  private static String verb(DecisionView decision) {
    return switch (decision.status()) {
      case APPLIED -> verb(decision.kind());
      case PROPOSED, APPROVED, VETOED, EXPIRED, SUPERSEDED ->
          decision.status().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String verb(DecisionKind kind) {
    return switch (kind) {
      case ADVANCE -> "advanced";
      case HOLD -> "held";
      case REGRESS -> "regressed";
      case SUSPEND -> "suspended";
      case HALT -> "halted";
      case PENDING -> "pending";
    };
  }

  void tell(ChartKey key, String family, String verb, Object fact) {
    publish(key, family, verb, mapper.<ObjectNode>valueToTree(fact));
  }

  private void publish(ChartKey key, String family, String verb, ObjectNode data) {
    outbox.append(
        new OutboxEvent(
            TOPIC.formatted(family),
            key.patient().toString(),
            TYPE.formatted(family, verb),
            Map.of("clinic", key.clinic()),
            data.toString()));
  }

  public enum SessionChange {
    RECORDED,
    CORRECTED,
    WITHDRAWN
  }
}
