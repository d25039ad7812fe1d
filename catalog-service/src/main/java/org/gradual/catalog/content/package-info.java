/**
 * The content that ships with a release: reads it, checks it as strictly as the build does, and
 * publishes at start what has changed.
 */
package org.gradual.catalog.content;
