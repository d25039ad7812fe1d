/** The catalog as a file: what is on offer goes out, and comes in as drafts. */
package org.gradual.catalog.exchange;
