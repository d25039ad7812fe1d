package org.gradual.catalog.picture;

/**
 * The colours. Each stands out on white paper and on a dark screen alike, at least 3 to 1; what is
 * far away is lighter than what is near.
 */
enum Paint {
  SKIN("#a5714a"),
  FAR_SKIN("#b5896a"),
  SHIRT("#2b7d84"),
  FAR_SHIRT("#6b9a9f"),
  TROUSERS("#4f6889"),
  FAR_TROUSERS("#8496ae"),
  HAIR("#7a5c43"),
  WOOD("#8f8f8f"),
  CLOTH("#a98a4f"),
  RUBBER("#c2543f"),
  WATER("#3d85c6"),
  GROUND("#808080");

  private final String colour;

  Paint(String colour) {
    this.colour = colour;
  }

  String colour() {
    return colour;
  }

  boolean isSeenThrough() {
    return this == WATER || this == GROUND;
  }

  /** The same thing on the side that is turned away. */
  Paint far() {
    return switch (this) {
      case SKIN -> FAR_SKIN;
      case SHIRT -> FAR_SHIRT;
      case TROUSERS -> FAR_TROUSERS;
      default -> this;
    };
  }
}
