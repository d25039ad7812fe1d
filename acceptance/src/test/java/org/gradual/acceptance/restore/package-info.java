/**
 * Backup and restore: the drill that {@code docs/operating.md} describes, played with both packaged
 * services.
 */
package org.gradual.acceptance.restore;
