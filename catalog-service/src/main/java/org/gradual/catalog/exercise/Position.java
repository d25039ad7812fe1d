package org.gradual.catalog.exercise;

/** How the body is held while the exercise is done. */
public enum Position {
  STANDING,
  SEATED,
  SUPINE,
  SUPINE_CROOK,
  PRONE,
  PRONE_FOREARMS,
  SIDE_LYING,
  SIDE_LYING_FOREARM,
  QUADRUPED,
  KNEELING,
  HALF_KNEELING,
  HIGH_PLANK,
  STANDING_WATER,
  UPRIGHT_WATER,
  PRONE_WATER
}
