/** Reports that donors subscribe to: when each is due, who is reminded, who gets a release, and what they fetched. */
@NullMarked
package org.cohortium.reporting.delivery;

import org.jspecify.annotations.NullMarked;
