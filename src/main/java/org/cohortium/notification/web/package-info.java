/** Pages about letters on their way out. */
@NullMarked
package org.cohortium.notification.web;

import org.jspecify.annotations.NullMarked;
