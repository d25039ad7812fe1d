/**
 * The instruments by which patients tell how they are: what an answer scores, what the score means,
 * and whether it has changed since the beginning by more than chance. Uses nothing but {@code
 * basis} and the Java platform.
 */
package org.gradual.tracking.measure;
