/** What became of one patient over time; the read side of a chart. */
package org.gradual.tracking.progress;
