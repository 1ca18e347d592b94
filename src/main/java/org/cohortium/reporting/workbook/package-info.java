/** From a definition and its data to a workbook, through the spreadsheet writer. */
@NullMarked
package org.cohortium.reporting.workbook;

import org.jspecify.annotations.NullMarked;
