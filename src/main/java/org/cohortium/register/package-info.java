/**
 * The register workbook of a cohort: given out to be filled in without a connection, taken back, held against what has
 * changed meanwhile, put in as one and undone as one.
 */
@NullMarked
package org.cohortium.register;

import org.jspecify.annotations.NullMarked;
