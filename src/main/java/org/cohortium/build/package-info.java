/** Which build of the application this is, for whoever has to say so. */
@NullMarked
package org.cohortium.build;

import org.jspecify.annotations.NullMarked;
