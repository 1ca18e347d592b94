/** What the persistence provider must do for every entity. */
@NullMarked
package org.cohortium.it.persistence;

import org.jspecify.annotations.NullMarked;
