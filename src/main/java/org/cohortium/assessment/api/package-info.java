/** Reading and recording scores. */
@NullMarked
package org.cohortium.assessment.api;

import org.jspecify.annotations.NullMarked;
