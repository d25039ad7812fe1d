/**
 * What the tracking service promises, told from outside: patients, plans, sessions and check-ins go
 * in over HTTP, decisions come out over HTTP and Kafka. Each class of stories runs twice: inside
 * the tests of tracking-service, and in acceptance against both packaged services.
 *
 * <p>Times are relative to now, and only calls are used that the product has: weeks of training are
 * told by sessions dated in the past.
 */
package org.gradual.stories;
