/**
 * Nomination lists dropped into a folder: each user has one in the inbox, and what settles there is taken in on their
 * behalf, as if they had sent it through the API. The file then moves on, with an answer beside it.
 */
@NullMarked
package org.cohortium.intake.folder;

import org.jspecify.annotations.NullMarked;
