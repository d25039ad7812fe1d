package org.gradual.catalog.exercise;

/**
 * What kind of work an exercise is. The type settles the family, by which tracking caps the week
 * and judges a gap, and the phase, which gives an exercise its place in a session: dynamic before
 * static, relaxation last (seed, lines 35 and 86).
 */
public enum ExerciseType {
  MOBILITY_DYNAMIC(Family.MOBILITY, Phase.WARM_UP),
  STRENGTH_DYNAMIC(Family.STRENGTH, Phase.STRENGTH),
  STRENGTH_ISOMETRIC(Family.STRENGTH, Phase.STRENGTH),
  STABILITY(Family.STRENGTH, Phase.STRENGTH),
  ENDURANCE(Family.STRENGTH, Phase.STRENGTH),
  MOTOR_CONTROL(Family.STRENGTH, Phase.STRENGTH),
  AEROBIC(Family.AEROBIC, Phase.AEROBIC),
  STRETCH_STATIC(Family.MOBILITY, Phase.FLEXIBILITY),
  RELAXATION(Family.MOBILITY, Phase.RELAXATION);

  private final Family family;
  private final Phase phase;

  ExerciseType(Family family, Phase phase) {
    this.family = family;
    this.phase = phase;
  }

  public Family family() {
    return family;
  }

  public Phase phase() {
    return phase;
  }
}
