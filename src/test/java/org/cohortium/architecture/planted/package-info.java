/** Violations on purpose: one for each rule, named after it. */
@NullMarked
package org.cohortium.architecture.planted;

import org.jspecify.annotations.NullMarked;
