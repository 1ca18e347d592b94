/** What donors are given of a grant: drafts, their approval, releases, and what was told otherwise before. */
@NullMarked
package org.cohortium.reporting.release;

import org.jspecify.annotations.NullMarked;
