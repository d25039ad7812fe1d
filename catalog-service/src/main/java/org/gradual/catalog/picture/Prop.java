package org.gradual.catalog.picture;

/** What a body rests on, leans against or holds. */
public enum Prop {
  FLOOR,
  WALL,
  CHAIR,
  STEP,
  BENCH,
  RAIL,
  BALL,
  PILLOW,
  BAND,
  STRAP,
  DUMBBELL,
  WATER
}
