package org.cohortium.register;

import java.util.List;

/** A merge after the rules have had their say. @param before what the database said before anything was put in */
record Merged(Merge merge, List<Conflict> conflicts, Values before) {}
