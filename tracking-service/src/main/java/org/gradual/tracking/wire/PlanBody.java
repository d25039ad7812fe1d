package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gradual.foundation.wire.InvalidMember;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;
import org.gradual.tracking.progression.Approval;
import org.gradual.tracking.progression.PainPolicy;
import org.gradual.tracking.progression.Setting;

/**
 * A plan as a therapist writes it.
 *
 * @param startsOn its first day, in the patient's time zone
 * @param painPolicy STOP_ON_PAIN unless said
 * @param daysPerWeek 1..7, for items that name none of their own
 * @param settings the constants of the rules that differ from their defaults
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanBody(
    @NotNull LocalDate startsOn,
    LocalDate endsOn,
    PainPolicy painPolicy,
    @NotNull @Min(1) @Max(7) Integer daysPerWeek,
    @SoundSettings Map<String, JsonNode> settings,
    @NotNull @Size(min = 1, max = 40) List<Item> items) {

  public PlanBody {
    painPolicy = painPolicy == null ? PainPolicy.STOP_ON_PAIN : painPolicy;
    settings = settings == null ? Map.of() : settings;
    if (endsOn != null && endsOn.isBefore(startsOn)) {
      throw new InvalidMember("endsOn", "must not be before startsOn");
    }
    var most = settings.get(Setting.MAX_ITEMS_PER_WEEK.wireName());
    if (most != null && most.intValue() > items.size()) {
      throw new InvalidMember(
          "settings.maxItemsPerWeek", "must be within 1..%d".formatted(items.size()));
    }
    var ids = new HashSet<UUID>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id() != null && !ids.add(items.get(i).id())) {
        throw new InvalidMember("items[%d].id".formatted(i), "stands more than once");
      }
      if (items.get(i).quota() != null && painPolicy != PainPolicy.QUOTA) {
        throw new InvalidMember("items[%d].quota".formatted(i), "needs the painPolicy QUOTA");
      }
    }
  }

  /**
   * One exercise of the plan.
   *
   * @param id absent = a new item; a known one keeps its history
   * @param revision of the exercise; absent = the newest, or the one that a known item already has
   * @param dose absent = the start dose of a new item, the current dose of a known one
   * @param approval whether a therapist must approve each step up
   * @param cautionsConfirmed the patient's conditions that ask for caution here and that the
   *     therapist has weighed
   * @param incrementKilograms the smallest step of external load that the patient has at hand
   * @param quota under the policy QUOTA alone: where graded activity is to lead this exercise;
   *     absent = its dose stays
   * @param instruction free text for the patient; it never leaves the chart
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      UUID id,
      @NotNull @Slug String exercise,
      @Min(1) Integer revision,
      DoseView dose,
      @Min(1) @Max(7) Integer daysPerWeek,
      Approval approval,
      CorridorView corridor,
      Set<@Text(max = 64) String> cautionsConfirmed,
      @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal incrementKilograms,
      QuotaView quota,
      @Text String instruction) {

    public Item {
      approval = approval == null ? Approval.AUTOMATIC : approval;
      cautionsConfirmed = cautionsConfirmed == null ? Set.of() : cautionsConfirmed;
      if (quota != null && dose != null && !quota.agreesWith(dose)) {
        throw new InvalidMember(
            "quota.goal", "may differ from the dose in %s only".formatted(quota.stepped()));
      }
    }
  }
}
