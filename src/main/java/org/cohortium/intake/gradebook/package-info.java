/**
 * Gradebooks as Moodle exports them, and plain lists of points, in any language: columns told by what their cells hold,
 * people matched with a cohort's, and points handed on as scores.
 */
@NullMarked
package org.cohortium.intake.gradebook;

import org.jspecify.annotations.NullMarked;
