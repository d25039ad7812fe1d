package org.gradual.tracking.progression;

import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * A sign that needs checking by a clinician, asked in the patient's own words.
 *
 * <p>A single flag says little (S-VER); the texts therefore speak of checking, never of a
 * diagnosis. One yes halts the plan until a therapist clears it, except {@link #INFLAMMATORY}.
 */
public enum RedFlag {
  CES_SADDLE(
      Urgency.EMERGENCY,
      "S-CES",
      "Have you newly lost feeling, or do you have tingling, between your inner thighs, around your"
          + " genitals or buttocks, or does wiping feel different?"),
  CES_BLADDER(
      Urgency.EMERGENCY,
      "S-CES",
      "Is it newly hard to start or stop passing urine, do you leak, or can you no longer feel it"
          + " pass or tell when you are full?"),
  CES_BOWEL(Urgency.EMERGENCY, "S-CES", "Have you newly lost control or feeling of your bowels?"),
  CES_SEXUAL(
      Urgency.EMERGENCY,
      "S-CES",
      "Have you newly lost feeling in your genitals, or has their function changed?"),
  NEURO_PROG(
      Urgency.SAME_DAY,
      "S-AHC",
      "Is one leg, or are both, getting weaker, does a foot drop, has your walking become unsteady,"
          + " or do both legs hurt?"),
  FRACTURE(
      Urgency.SAME_DAY,
      "S-AHC",
      "Did this follow a fall or crash, or a light lift although your bones are thin or you have"
          + " taken steroids for long?"),
  INFECTION(
      Urgency.SAME_DAY,
      "S-AHC",
      "Do you have fever or chills, a recent infection, a weakened immune system, or have you"
          + " injected drugs?"),
  MALIGNANCY(
      Urgency.DAYS,
      "S-VER",
      "Have you ever had cancer, lost weight without meaning to, or is the pain there all night and"
          + " worse lying down?"),
  INFLAMMATORY(
      Urgency.ROUTINE,
      "design",
      "Is your back stiff for a good while every morning, and does it get better with movement but"
          + " not with rest?"),
  CARDIAC(
      Urgency.EMERGENCY,
      "design",
      "Did you have chest pain, faint, or become unusually breathless while exercising?");

  /** How soon it needs checking, with what to tell the patient to do. */
  public enum Urgency {
    EMERGENCY("Stop exercising. This needs checking now: go to an emergency department, or call."),
    SAME_DAY("Stop exercising. This needs checking today: see a doctor the same day."),
    DAYS("Stop exercising. This needs checking: see a doctor within the next few days."),
    ROUTINE("This is worth checking: ask for an appointment with your doctor.");

    private final String action;

    Urgency(String action) {
      this.action = action;
    }
  }

  private final Urgency urgency;
  private final String source;
  private final String question;

  RedFlag(Urgency urgency, String source, String question) {
    this.urgency = urgency;
    this.source = source;
    this.question = question;
  }

  /** The question to the patient. */
  public String question() {
    return question;
  }

  /** How soon a yes needs checking. */
  public Urgency urgency() {
    return urgency;
  }

  /** What a yes asks the patient to do, shown at once. */
  public String action() {
    return urgency.action;
  }

  /** What a yes does, and on what it rests. */
  public Row row() {
    String does = halts() ? "A yes halts the plan. " : "A yes does not halt the plan. ";
    return new Row("B8." + name(), question + " " + does + action(), source, grade());
  }

  /** That one yes is enough is ours, wherever the question comes from. */
  private Grade grade() {
    return source.equals(Row.DESIGN) ? Grade.C : Grade.B;
  }

  /** Code of the source in the index of sources, or {@code design}. */
  public String source() {
    return source;
  }

  /** Whether a yes halts the plan. */
  public boolean halts() {
    return this != INFLAMMATORY;
  }
}
