/** Grants in the browser: what a donor sees, and all a donor sees. */
@NullMarked
package org.cohortium.funding.web;

import org.jspecify.annotations.NullMarked;
