/**
 * How much of an exercise, and one step more or less of it. Uses nothing but the Java platform.
 *
 * <p>Everything here is an immutable value; a dose that exists is a valid one.
 */
package org.gradual.tracking.dose;
