/** A walk over every page and API address there is, as somebody who must not see Kenya's people and cohorts. */
@NullMarked
package org.cohortium.e2e.walk;

import org.jspecify.annotations.NullMarked;
