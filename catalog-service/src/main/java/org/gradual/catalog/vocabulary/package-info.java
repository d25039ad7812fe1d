/** The words that exercises are described with: causes, conditions, muscles, sources and so on. */
package org.gradual.catalog.vocabulary;
