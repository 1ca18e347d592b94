/** Grants out of IATI activity files: read without trusting them, matched with what is known, told before anything is added. */
@NullMarked
package org.cohortium.funding.iati;

import org.jspecify.annotations.NullMarked;
