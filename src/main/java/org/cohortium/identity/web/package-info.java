/** Signing out, and the page of one’s own account. */
@NullMarked
package org.cohortium.identity.web;

import org.jspecify.annotations.NullMarked;
