package org.cohortium.register;

import java.util.List;

/** A register workbook as it came back. @param invalid cells that cannot be understood, and rows that are not ours */
record FilledIn(Edition edition, List<FilledCell> cells, List<Invalid> invalid) {}
