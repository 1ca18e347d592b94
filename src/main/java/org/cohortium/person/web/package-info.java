/** People in the browser: the list, one person, and finding people from every page. */
@NullMarked
package org.cohortium.person.web;

import org.jspecify.annotations.NullMarked;
