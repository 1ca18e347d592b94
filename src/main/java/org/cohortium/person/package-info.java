/** Policy-makers: who they are, where they work, and how one person is recognised again. */
@NullMarked
package org.cohortium.person;

import org.jspecify.annotations.NullMarked;
