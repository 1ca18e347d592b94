/** REST resources of standings, outcomes and certificates. */
@NullMarked
package org.cohortium.certification.api;

import org.jspecify.annotations.NullMarked;
