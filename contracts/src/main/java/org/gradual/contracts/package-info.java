/** Serves the published language: the files beside this module's POM. */
package org.gradual.contracts;
