/** What grants were spent on: booked and corrected by hand or from lists, and the exchange rates it is converted by. */
@NullMarked
package org.cohortium.funding.expenditure;

import org.jspecify.annotations.NullMarked;
