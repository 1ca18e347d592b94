/** REST resources of funding: grants, what was spent on them and exchange rates. */
@NullMarked
package org.cohortium.funding.api;

import org.jspecify.annotations.NullMarked;
