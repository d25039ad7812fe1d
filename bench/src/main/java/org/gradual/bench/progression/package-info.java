/** What it costs to judge a history, and to judge it again with one session more. */
package org.gradual.bench.progression;
