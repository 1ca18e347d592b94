/** Tokens for the API, and one’s own account. */
@NullMarked
package org.cohortium.identity.api;

import org.jspecify.annotations.NullMarked;
