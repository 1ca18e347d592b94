/**
 * Workbooks to be filled in without a connection and sent back: sheets with drop-down lists and checked cells, whose
 * columns are known by a hidden row of keys wherever they are moved; and such a workbook marked with what is wrong.
 */
@NullMarked
package org.cohortium.spreadsheet.form;

import org.jspecify.annotations.NullMarked;
