/**
 * The demo-data generator: a fictional programme with people, cohorts, marks, scores, outcomes and grants, written over
 * COPY as the owner of the schema. The same size, seed and day give the same rows. No row is held in memory: what
 * happened to a person in a cohort is a function of seed and index, worked out again for each table.
 */
@NullMarked
package org.cohortium.demo;

import org.jspecify.annotations.NullMarked;
