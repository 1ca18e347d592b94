/** The job that makes a run's workbooks. */
@NullMarked
package org.cohortium.reporting.batch;

import org.jspecify.annotations.NullMarked;
