/**
 * What one write of a chart costs, by the way it talks to PostgreSQL: the measurement behind ADR
 * 0001. The tables resemble those of the tracking service and are this package's own.
 */
package org.gradual.bench.writepath;
