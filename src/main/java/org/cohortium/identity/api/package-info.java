/** Tokens for the API. */
@NullMarked
package org.cohortium.identity.api;

import org.jspecify.annotations.NullMarked;
