/** Ministries, agencies, donors and partners, and the tree they form. */
@NullMarked
package org.cohortium.organisation;

import org.jspecify.annotations.NullMarked;
