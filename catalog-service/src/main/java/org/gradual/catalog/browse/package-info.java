/** Finding exercises: filters and pages over what is published. The read side. */
package org.gradual.catalog.browse;
