package org.cohortium.results.update;

/** What is to be said of an indicator's figure in a period. @param indicator its id */
public record FigureComment(long indicator, String comment) {
    public FigureComment {
        comment = Narrative.tidy(comment);
    }
}
