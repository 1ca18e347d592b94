/** Taking a cohort's register along and sending it back, for people. */
@NullMarked
package org.cohortium.register.web;

import org.jspecify.annotations.NullMarked;
