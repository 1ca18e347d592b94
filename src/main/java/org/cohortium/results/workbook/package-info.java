/** Results frameworks as workbooks: given out, changed in Excel, and read back. */
@NullMarked
package org.cohortium.results.workbook;

import org.jspecify.annotations.NullMarked;
