package org.gradual.tracking.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gradual.tracking.progression.Alternative;
import org.gradual.tracking.progression.PainPolicy;

/**
 * Other rules than those of the plan. What is not named stays as each revision of the plan has it.
 *
 * @param settings the constants of the rules that are changed, within the bounds of plans
 * @param painPolicy absent = the plan's
 * @param from the first day, in the patient's time zone, whose sessions and check-ins are judged by
 *     them; absent = from the beginning
 */
public record ReplayBody(
    @SoundSettings(ofPlan = false) Map<String, JsonNode> settings,
    PainPolicy painPolicy,
    LocalDate from) {

  public ReplayBody {
    settings = settings == null ? Map.of() : settings;
  }

  public Alternative toAlternative() {
    return new Alternative(
        SettingsView.toChosen(settings),
        Optional.ofNullable(painPolicy),
        Optional.ofNullable(from));
  }
}
