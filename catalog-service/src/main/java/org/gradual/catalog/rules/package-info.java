/** What must hold of an exercise before it is published, by itself and among the others. */
package org.gradual.catalog.rules;
