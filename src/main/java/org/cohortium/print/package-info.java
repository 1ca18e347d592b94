/** Sheets to print: laid out in XSL-FO, written as PDF that is kept for decades and read aloud; the only place for Apache FOP. */
@NullMarked
package org.cohortium.print;

import org.jspecify.annotations.NullMarked;
