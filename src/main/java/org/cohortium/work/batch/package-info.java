/** Where handed-out work meets the job runtime: the only place of this feature for Jakarta Batch. */
@NullMarked
package org.cohortium.work.batch;

import org.jspecify.annotations.NullMarked;
