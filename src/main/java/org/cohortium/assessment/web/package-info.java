/** Pages of scores. */
@NullMarked
package org.cohortium.assessment.web;

import org.jspecify.annotations.NullMarked;
