/** The page on which outcomes are proposed. */
@NullMarked
package org.cohortium.certification.web;

import org.jspecify.annotations.NullMarked;
