/**
 * The transactional outbox: an event is stored in the transaction of the fact that it tells, and a
 * relay carries it to Kafka, in order for each key, once. Knows no business word.
 */
package org.gradual.outbox;
