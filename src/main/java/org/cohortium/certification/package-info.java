/** Certification outcomes: proposed by a facilitator, confirmed by somebody else. */
@NullMarked
package org.cohortium.certification;

import org.jspecify.annotations.NullMarked;
