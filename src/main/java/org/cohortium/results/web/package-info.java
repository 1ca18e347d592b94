/** Definitions of the measures in the browser, for whoever meets a figure. */
@NullMarked
package org.cohortium.results.web;

import org.jspecify.annotations.NullMarked;
