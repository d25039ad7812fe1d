/** The editors' work: drafts, and what becomes of them. */
package org.gradual.catalog.editing;
