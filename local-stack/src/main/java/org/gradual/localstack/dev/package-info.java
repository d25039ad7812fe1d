/**
 * What the script {@code ./dev} starts: the kept stack with both services ({@code Up}), and tokens
 * for it ({@code Token}).
 */
package org.gradual.localstack.dev;
