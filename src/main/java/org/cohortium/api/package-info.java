/** The ground of the API: its root, its errors in one form, lists with cursors, who may ask at all, its description. */
@NullMarked
package org.cohortium.api;

import org.jspecify.annotations.NullMarked;
