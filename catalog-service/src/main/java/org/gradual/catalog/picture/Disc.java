package org.gradual.catalog.picture;

/** A round as the eye sees it; depth grows towards the eye. */
record Disc(double x, double y, double radius, double depth) {}
