/** Nomination lists through the API. */
@NullMarked
package org.cohortium.intake.api;

import org.jspecify.annotations.NullMarked;
