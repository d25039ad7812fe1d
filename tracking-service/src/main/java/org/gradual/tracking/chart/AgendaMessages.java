package org.gradual.tracking.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.progression.ItemStanding;
import org.gradual.tracking.progression.ItemState;
import org.gradual.tracking.progression.PainPolicy;
import org.gradual.tracking.progression.PlanStatus;
import org.gradual.tracking.progression.RedFlagCheck;
import org.gradual.tracking.progression.Severity;
import org.gradual.tracking.progression.Standing;
import org.gradual.tracking.wire.AgendaView.Message;

/** What the patient is told with the day's exercises, in plain words. */
final class AgendaMessages {
  private AgendaMessages() {}

  static List<Message> of(
      PainPolicy policy, Standing standing, boolean checkInDue, Optional<RedFlagCheck> questions) {
    var messages = new ArrayList<Message>();
    if (standing.status() == PlanStatus.HALTED) {
      standing.haltedBecause().stream()
          .map(reason -> reason.rule().name())
          .distinct()
          .map(code -> message(code, Severity.CRITICAL, halted(code)))
          .forEach(messages::add);
    }
    messages.add(
        switch (policy) {
          case STOP_ON_PAIN ->
              message(
                  "STOP_IF_PAIN",
                  Severity.INFO,
                  "If an exercise hurts or is too hard, stop it at once and leave it until your therapist has looked.");
          case PAIN_MONITORED ->
              message(
                  "PAIN_MONITORED",
                  Severity.INFO,
                  "Some pain is acceptable if it is gone the next morning. If it rises sharply, stop the exercise.");
          case QUOTA ->
              message(
                  "QUOTA",
                  Severity.INFO,
                  "Do just what is planned: no more on a good day, no less on a bad one. If pain becomes severe, stop the"
                      + " exercise for today.");
        });
    standing.items().values().stream()
        .map(ItemStanding::state)
        .distinct()
        .sorted()
        .flatMap(state -> eased(state).stream())
        .forEach(messages::add);
    if (standing.items().values().stream().anyMatch(ItemStanding::isLightened)) {
      messages.add(
          message(
              "DELOAD",
              Severity.INFO,
              "This week some of it is less on purpose: your back gets stronger while it rests."));
    }
    if (standing.status() != PlanStatus.ENDED) {
      questions.map(AgendaMessages::ask).ifPresent(messages::add);
    }
    if (checkInDue) {
      messages.add(
          message("CHECK_IN", Severity.INFO, "Please report how your back feels this morning."));
    }
    return List.copyOf(messages);
  }

  private static Message ask(RedFlagCheck why) {
    return switch (why) {
      case PROMPTED ->
          message(
              "RED_FLAG_CHECK",
              Severity.HIGH,
              "What you reported may need checking. Please answer the safety questions now, before you exercise.");
      case WEEKLY ->
          message("RED_FLAG_CHECK", Severity.INFO, "Please answer this week's safety questions.");
    };
  }

  /** Why there is less to do than before. */
  private static Optional<Message> eased(ItemState state) {
    return switch (state) {
      case FLARE_UP ->
          told(
              state,
              Severity.LOW,
              "Your back is having a flare-up. Do about half for now, stay active, and report every"
                  + " morning.");
      case RETURNING ->
          told(
              state,
              Severity.INFO,
              "You are coming back from a flare-up: the dose grows again, step by step.");
      case DETRAINING ->
          told(
              state,
              Severity.INFO,
              "After some time off, begin with what is shown here; it grows again step by step.");
      case ACTIVE, SUSPENDED, HALTED, AT_CEILING -> Optional.empty();
    };
  }

  private static Optional<Message> told(ItemState state, Severity severity, String text) {
    return Optional.of(message(state.name(), severity, text));
  }

  private static String halted(String code) {
    return code.equals("FALL")
        ? "You reported a fall. Your plan is paused: do not exercise before your therapist has looked."
        : "Your answers need checking by a clinician. Your plan is paused: do not exercise before your therapist has"
            + " looked, and follow what the question told you to do.";
  }

  private static Message message(String code, Severity severity, String text) {
    return new Message(code, severity.name(), text);
  }
}
