/** Having reports made, asking how it goes, and fetching the workbooks. */
@NullMarked
package org.cohortium.reporting.api;

import org.jspecify.annotations.NullMarked;
