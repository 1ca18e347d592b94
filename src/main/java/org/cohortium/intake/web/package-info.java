/** The pages of the intake: handing in a list, checking its columns and rows, mending, taking it in. */
@NullMarked
package org.cohortium.intake.web;

import org.jspecify.annotations.NullMarked;
