/** REST resources about letters on their way out. */
@NullMarked
package org.cohortium.notification.api;

import org.jspecify.annotations.NullMarked;
