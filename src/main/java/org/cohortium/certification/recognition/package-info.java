/** Agreements by which other bodies accept certificates of a curriculum as equivalent to something of theirs. */
@NullMarked
package org.cohortium.certification.recognition;

import org.jspecify.annotations.NullMarked;
