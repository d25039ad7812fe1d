/**
 * The rules: how the doses of a plan follow from what was prescribed, done and reported.
 *
 * <p>A pure function of the history and the time of asking, {@link
 * org.gradual.tracking.progression.Progression}. It folds the facts in the order of their own
 * times, never of their arrival; it reads no clock, makes no id and writes no log.
 */
package org.gradual.tracking.progression;
