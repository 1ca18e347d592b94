/** Results frameworks: what a grant is to reach, as agreed with its donor, looked after as one document. */
@NullMarked
package org.cohortium.results.framework;

import org.jspecify.annotations.NullMarked;
