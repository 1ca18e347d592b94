/** The start page, by role. */
@NullMarked
package org.cohortium.home.web;

import org.jspecify.annotations.NullMarked;
