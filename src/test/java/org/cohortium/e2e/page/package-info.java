/** The application's pages as a test reads and uses them. */
@NullMarked
package org.cohortium.e2e.page;

import org.jspecify.annotations.NullMarked;
