/**
 * The published shapes: the same JSON of a dose, a session or a decision stands in REST, in events
 * and in the store's documents.
 */
package org.gradual.tracking.wire;
