/** Signing in and what is written down of who did what, in the real server. */
@NullMarked
package org.cohortium.it.identity;

import org.jspecify.annotations.NullMarked;
