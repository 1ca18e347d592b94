/** What pages show of organisations. */
@NullMarked
package org.cohortium.organisation.web;

import org.jspecify.annotations.NullMarked;
