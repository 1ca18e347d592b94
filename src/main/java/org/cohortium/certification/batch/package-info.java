/** The steps of the job that issues certificates: look up who is to be certified, issue to them, end. */
@NullMarked
package org.cohortium.certification.batch;

import org.jspecify.annotations.NullMarked;
