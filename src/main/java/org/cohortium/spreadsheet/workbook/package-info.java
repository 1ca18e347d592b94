/**
 * Writes workbooks: tables, notes and charts on sheets. Apache POI composes what a workbook is apart from its rows
 * (formats, tables, charts, panes, names, properties); rows are streamed into the sheet as bytes, so that memory does not
 * grow with them. The same workbook gives the same bytes.
 *
 * <p>Begin with {@link org.cohortium.spreadsheet.workbook.WorkbookWriter}.
 */
@NullMarked
package org.cohortium.spreadsheet.workbook;

import org.jspecify.annotations.NullMarked;
