/** Donors' grants: what they pay for and what came of it. */
@NullMarked
package org.cohortium.funding;

import org.jspecify.annotations.NullMarked;
