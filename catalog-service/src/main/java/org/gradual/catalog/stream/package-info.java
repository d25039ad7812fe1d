/** What the catalog tells the world through its outbox. */
package org.gradual.catalog.stream;
