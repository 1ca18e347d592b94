/** Reports in the browser: having them made, seeing how it goes, and fetching what was published. */
@NullMarked
package org.cohortium.reporting.web;

import org.jspecify.annotations.NullMarked;
