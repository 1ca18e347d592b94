/** The rules of the architecture, each with a planted violation that proves it can fail. */
@NullMarked
package org.cohortium.architecture;

import org.jspecify.annotations.NullMarked;
