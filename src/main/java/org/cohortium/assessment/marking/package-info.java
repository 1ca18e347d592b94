/** Work marked with a rubric: handed in by a day, marked by one or, by rule, by two, settled where they differ. */
@NullMarked
package org.cohortium.assessment.marking;

import org.jspecify.annotations.NullMarked;
