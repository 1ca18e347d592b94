/** What is taught: programmes, curricula and their published versions, modules, assessments, certification rules. */
@NullMarked
package org.cohortium.curriculum;

import org.jspecify.annotations.NullMarked;
