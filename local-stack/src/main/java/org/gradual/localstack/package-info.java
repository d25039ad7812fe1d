/**
 * PostgreSQL, Kafka and a small token issuer on one machine without containers: behind {@code ./dev
 * up} and behind every test.
 *
 * <p>Everything listens on 127.0.0.1 alone. A part is either <em>kept</em> (its data lives in a
 * given folder and survives a restart) or <em>thrown away</em> (free ports, a temporary folder).
 */
package org.gradual.localstack;
