package org.gradual.tracking.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gradual.tracking.progression.Setting;
import org.gradual.tracking.progression.Settings;

/** The settings of a plan as JSON: numbers, and true or false. */
public final class SettingsView {
  private SettingsView() {}

  /** The widest bounds that another setting may leave to one. */
  private static final Map<Setting, BigDecimal> UNBOUND =
      Map.of(Setting.PAIN_SAFE_MAX, Setting.PAIN_SAFE_MAX.min());

  /**
   * What is wrong with settings that a client sent, by name.
   *
   * @param alone whether everything that is not sent has its default
   */
  static Map<String, String> refusals(Map<String, JsonNode> given, boolean alone) {
    var refused = new LinkedHashMap<String, String>();
    var chosen = new EnumMap<Setting, BigDecimal>(Setting.class);
    chosen.putAll(alone ? Map.of() : UNBOUND);
    given.forEach(
        (name, value) ->
            Setting.of(name)
                .ifPresentOrElse(
                    setting -> {
                      if (setting.isYesOrNo() ? value.isBoolean() : value.isNumber()) {
                        chosen.put(setting, number(value));
                      } else {
                        refused.put(
                            name,
                            setting.isYesOrNo() ? "must be true or false" : "must be a number");
                      }
                    },
                    () -> refused.put(name, "is not a known setting")));
    Settings.refusals(chosen, Setting.MAX_ITEMS_PER_WEEK.max().intValue())
        .forEach((setting, why) -> refused.put(setting.wireName(), why));
    return refused;
  }

  /** The settings as the rules read them. */
  public static Settings toSettings(Map<String, JsonNode> given) {
    return new Settings(toChosen(given));
  }

  /** Settings beside others, with which alone their bounds can be judged. */
  static Map<Setting, BigDecimal> toChosen(Map<String, JsonNode> given) {
    var chosen = new EnumMap<Setting, BigDecimal>(Setting.class);
    given.forEach((name, value) -> chosen.put(Setting.of(name).orElseThrow(), number(value)));
    return chosen;
  }

  /**
   * All settings, with what holds where the plan says nothing.
   *
   * @param items how many items the plan has
   */
  public static Map<String, JsonNode> of(Settings settings, int items) {
    var view = new LinkedHashMap<String, JsonNode>();
    for (var setting : Setting.values()) {
      view.put(setting.wireName(), json(setting, settings, items));
    }
    return view;
  }

  private static JsonNode json(Setting setting, Settings settings, int items) {
    if (setting == Setting.MAX_ITEMS_PER_WEEK) {
      return IntNode.valueOf(settings.maxItemsPerWeek(items));
    }
    var value = settings.value(setting).orElseThrow();
    if (setting.isYesOrNo()) {
      return BooleanNode.valueOf(value.signum() > 0);
    }
    return setting.isWhole() ? IntNode.valueOf(value.intValue()) : DecimalNode.valueOf(value);
  }

  private static BigDecimal number(JsonNode value) {
    return value.isBoolean()
        ? value.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO
        : value.decimalValue();
  }
}
