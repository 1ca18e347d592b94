/** Tests on a real PostgreSQL, and in a real WildFly that the built application is deployed in. */
@NullMarked
package org.cohortium.it;

import org.jspecify.annotations.NullMarked;
