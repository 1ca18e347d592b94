/**
 * Certificates as signed credentials that any wallet and any verifier can read: Open Badges 3.0 as VC-JWT, keys and their
 * rotation, the list that tells of each whether it still stands, and the check of a credential somebody hands in.
 */
@NullMarked
package org.cohortium.certification.credential;

import org.jspecify.annotations.NullMarked;
