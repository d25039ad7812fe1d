package org.gradual.tracking.catalogue;

/**
 * How often the topic was to be read from its beginning, and how that stands.
 *
 * @param number rises by one when an operator asks for a rebuild
 * @param complete whether this reading has come to the end of the topic once
 * @param setAside records that wait for an operator
 */
record Reading(int number, boolean complete, int setAside) {}
