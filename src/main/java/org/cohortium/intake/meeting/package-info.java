/**
 * Attendance reports as Microsoft Teams, Zoom and Webex write them, in any of their languages: read by what the cells
 * hold, matched with the people of a session, and turned into marks.
 */
@NullMarked
package org.cohortium.intake.meeting;

import org.jspecify.annotations.NullMarked;
