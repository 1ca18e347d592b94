/** Violations on purpose, in a package named like a real one. */
@NullMarked
package org.cohortium.architecture.planted.person.web;

import org.jspecify.annotations.NullMarked;
