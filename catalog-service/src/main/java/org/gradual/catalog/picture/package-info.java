/**
 * How an exercise looks: a body's poses as joint angles, and their drawing.
 *
 * <p>A pose is data that a therapist can read and write. Its body stands in space, with limbs of
 * fixed length, so that the drawing can be seen from anywhere and cannot bend what does not bend.
 */
package org.gradual.catalog.picture;
