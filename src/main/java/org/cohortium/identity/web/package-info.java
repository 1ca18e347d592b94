/** The pages of signing in and out. */
@NullMarked
package org.cohortium.identity.web;

import org.jspecify.annotations.NullMarked;
