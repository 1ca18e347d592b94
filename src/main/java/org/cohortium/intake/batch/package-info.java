/** The steps of the job that takes in a nomination list: look through, judge row by row, take in row by row. */
@NullMarked
package org.cohortium.intake.batch;

import org.jspecify.annotations.NullMarked;
