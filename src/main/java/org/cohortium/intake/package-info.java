/**
 * Nomination lists as ministries send them: finds the list in an upload, recognises its columns in seven languages, reads
 * and judges every row, and gives back what was refused in the uploader's own layout.
 */
@NullMarked
package org.cohortium.intake;

import org.jspecify.annotations.NullMarked;
