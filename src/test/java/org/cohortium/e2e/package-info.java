/** Tests of the whole system from outside: started as the run command starts it, used by HTTP and by a browser. */
@NullMarked
package org.cohortium.e2e;

import org.jspecify.annotations.NullMarked;
