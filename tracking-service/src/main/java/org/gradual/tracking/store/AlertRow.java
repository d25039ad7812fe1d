package org.gradual.tracking.store;

import org.gradual.tracking.wire.AlertView;

/**
 * An alert of the chart.
 *
 * @param ordinal the n-th of its kind and item
 */
public record AlertRow(int ordinal, AlertView view) {}
