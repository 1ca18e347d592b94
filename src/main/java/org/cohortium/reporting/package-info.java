/**
 * Reports: definitions as folders of data, what is known at an instant, the figures of each recipient, and runs that make
 * and publish the workbooks.
 */
@NullMarked
package org.cohortium.reporting;

import org.jspecify.annotations.NullMarked;
