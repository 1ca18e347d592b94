/** Values that every feature speaks in: ratios, money, periods, refusals, domain events. No beans, no framework. */
@NullMarked
package org.cohortium.shared;

import org.jspecify.annotations.NullMarked;
