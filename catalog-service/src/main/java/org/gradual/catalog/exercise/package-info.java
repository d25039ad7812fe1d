/**
 * What an exercise is, and its published revisions, which never change again.
 *
 * <p>The records here are the catalog's published language: the same document stands in HTTP
 * answers, in events and, without its publication, in the shipped content.
 */
package org.gradual.catalog.exercise;
