/** The way of an event: from the transaction of its fact through the relay to a reader on Kafka. */
package org.gradual.bench.outbox;
