/** How another team reads Gradual's events; see the README of this module. */
package org.gradual.consumer;
