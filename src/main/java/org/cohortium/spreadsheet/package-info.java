/**
 * Spreadsheets in and out: reads uploads (.xlsx, .xls, delimited text) row by row in bounded memory and writes workbooks.
 * The only place that touches Apache POI; knows no word of the domain.
 */
@NullMarked
package org.cohortium.spreadsheet;

import org.jspecify.annotations.NullMarked;
