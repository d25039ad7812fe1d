/**
 * The words in which a rule says what it does and on what it rests. Uses nothing but the Java
 * platform.
 */
package org.gradual.tracking.basis;
