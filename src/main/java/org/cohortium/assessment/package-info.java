/** Scores of people at the assessments of their curriculum. */
@NullMarked
package org.cohortium.assessment;

import org.jspecify.annotations.NullMarked;
