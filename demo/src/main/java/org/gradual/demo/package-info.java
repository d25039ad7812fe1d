/**
 * A patient's six weeks, played against the running stack through the public API only, and the
 * small clinic that {@code ./dev up} shows.
 *
 * <p>{@link org.gradual.demo.Story} says what happens, {@link org.gradual.demo.Player} makes it
 * happen, {@link org.gradual.demo.Narrator} prints what the API answered and what came from Kafka.
 * Nothing that is printed is computed here: no rule of the product is known to this package.
 */
package org.gradual.demo;
