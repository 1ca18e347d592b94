/** The ground of every page: frame and navigation, the reader's language and theme, notices, errors, search, charts. */
@NullMarked
package org.cohortium.web;

import org.jspecify.annotations.NullMarked;
