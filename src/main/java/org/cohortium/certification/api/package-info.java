/** REST resources of standings and outcomes. */
@NullMarked
package org.cohortium.certification.api;

import org.jspecify.annotations.NullMarked;
