package org.cohortium.intake.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cohortium.intake.Verdict;

/** A row of a list as the page shows it. Kept with the page, so that what is typed goes to the row it was typed beside. */
public class RowLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int row;
    private final String person;
    private final String email;
    private final String cohort;
    private final Verdict verdict;
    private final ArrayList<CellLine> cells;
    private final ArrayList<String> flags;

    RowLine(
            int row,
            String person,
            String email,
            String cohort,
            Verdict verdict,
            List<CellLine> cells,
            List<String> flags) {
        this.row = row;
        this.person = person;
        this.email = email;
        this.cohort = cohort;
        this.verdict = verdict;
        this.cells = new ArrayList<>(cells);
        this.flags = new ArrayList<>(flags);
    }

    /** As the spreadsheet numbers it. */
    public int getRow() {
        return row;
    }

    public String getPerson() {
        return person;
    }

    public String getEmail() {
        return email;
    }

    public String getCohort() {
        return cohort;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public List<CellLine> getCells() {
        return cells;
    }

    public List<String> getFlags() {
        return flags;
    }
}
