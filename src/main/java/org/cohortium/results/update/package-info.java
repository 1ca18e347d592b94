/** What people say of a grant's results, period by period: narrative, comments, values by hand; locked, then approved by somebody else. */
@NullMarked
package org.cohortium.results.update;

import org.jspecify.annotations.NullMarked;
