package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What to do on one day.
 *
 * @param status of the plan; absent while there is none
 * @param items every item of the plan, due or not, in the order of a session
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaView(
    LocalDate date,
    UUID patient,
    Integer planRevision,
    String status,
    boolean checkInDue,
    List<Item> items,
    List<Message> messages) {

  /**
   * @param dose what to do of the prescription that day; absent while the item is suspended, the
   *     plan halted, or a flare-up leaves the exercise out
   * @param why the reasons of the item's last decision
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      UUID item,
      String exercise,
      int revision,
      String name,
      String phase,
      boolean due,
      DoseView dose,
      String state,
      List<ReasonView> why,
      boolean done,
      String instruction) {}

  /** Something to tell the patient on that day. */
  public record Message(String code, String severity, String text) {}
}
