/** What needs somebody today and how their part of the programme stands: the figures of the start page. */
@NullMarked
package org.cohortium.home;

import org.jspecify.annotations.NullMarked;
