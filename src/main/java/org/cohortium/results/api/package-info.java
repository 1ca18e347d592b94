/** REST resources of results: the frameworks of grants. */
@NullMarked
package org.cohortium.results.api;

import org.jspecify.annotations.NullMarked;
