/**
 * From exercises to a person's first plan: programmes that a release ships, the rules by which a
 * session is put in order, and {@link org.gradual.catalog.programme.Tailor}, a pure function.
 */
package org.gradual.catalog.programme;
