/** Organisations in the API: the register, adding to it and changing it. */
@NullMarked
package org.cohortium.organisation.api;

import org.jspecify.annotations.NullMarked;
