/** What a reader reads: texts in their language, numbers, dates and names as their locale writes them. No beans. */
@NullMarked
package org.cohortium.text;

import org.jspecify.annotations.NullMarked;
