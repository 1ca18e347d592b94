/** The part of the API that is about persons themselves. */
@NullMarked
package org.cohortium.person.api;

import org.jspecify.annotations.NullMarked;
