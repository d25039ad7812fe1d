package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;
import org.gradual.tracking.progression.Form;
import org.gradual.tracking.progression.StopReason;

/**
 * A session as a phone reports it.
 *
 * @param performedAt when it was done, at most 24 h ahead of the server
 * @param note free text of the patient; it never leaves the chart
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionBody(
    @NotNull OffsetDateTime performedAt,
    @NotNull @Size(min = 1, max = 50) List<Item> items,
    @Text String note) {

  public SessionBody withoutNote() {
    return new SessionBody(performedAt, items, null);
  }

  /**
   * One exercise of it.
   *
   * @param item the plan item; absent for something done beside the plan, which decides nothing
   * @param prescribed the dose that the phone showed; absent = what the rules prescribed then
   * @param performed one entry a set; sets that are not listed were not done
   * @param painBefore 0..10, like every pain
   * @param effort perceived exertion 0..10, moderate = 5-6
   * @param hurt the patient says that this exercise caused pain
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      UUID item,
      @NotNull @Slug String exercise,
      DoseView prescribed,
      @NotNull @Size(max = 20) List<SetView> performed,
      @Min(0) @Max(10) Integer painBefore,
      @Min(0) @Max(10) Integer painDuring,
      @Min(0) @Max(10) Integer painAfter,
      @Min(0) @Max(10) Integer effort,
      Form form,
      StopReason stopReason,
      Boolean hurt) {

    public Item {
      form = form == null ? Form.UNKNOWN : form;
      stopReason = stopReason == null ? StopReason.NONE : stopReason;
      hurt = hurt != null && hurt;
    }

    public Item withPrescribed(DoseView dose) {
      return new Item(
          item,
          exercise,
          dose,
          performed,
          painBefore,
          painDuring,
          painAfter,
          effort,
          form,
          stopReason,
          hurt);
    }
  }
}
