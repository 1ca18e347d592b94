/** Who on a list from elsewhere is whom: by address, by name, and when a person has to confirm it. */
@NullMarked
package org.cohortium.intake.matching;

import org.jspecify.annotations.NullMarked;
