/**
 * Zip archives of XML: parts without times, deflated fast. Made for rows of cells, which repeat themselves all the time;
 * the JDK's Deflater spends most of the time it takes to write a workbook.
 */
@NullMarked
package org.cohortium.spreadsheet.archive;

import org.jspecify.annotations.NullMarked;
