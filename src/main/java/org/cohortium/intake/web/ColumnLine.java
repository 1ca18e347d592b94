package org.cohortium.intake.web;

import java.io.Serializable;
import org.cohortium.intake.Certainty;
import org.cohortium.intake.ColumnProposal;
import org.cohortium.intake.Field;
import org.jspecify.annotations.Nullable;

/** A column of the list and what it is taken for, as the page shows it and the reader corrects it. */
public class ColumnLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String letters;
    private final String heading;
    private final String sample;
    private final boolean hidden;
    private final Certainty certainty;
    private final Field proposed;
    private Field field;

    ColumnLine(
            String letters, String heading, String sample, boolean hidden, @Nullable Field field, Certainty certainty) {
        this.letters = letters;
        this.heading = heading;
        this.sample = sample;
        this.hidden = hidden;
        this.certainty = certainty;
        this.proposed = field == null ? Field.OTHER : field;
        this.field = proposed;
    }

    static ColumnLine of(ColumnProposal column) {
        return new ColumnLine(
                column.letters(),
                column.heading(),
                column.samples().isEmpty() ? "" : column.samples().get(0),
                column.hidden(),
                column.field(),
                column.certainty());
    }

    public String getLetters() {
        return letters;
    }

    public String getHeading() {
        return heading;
    }

    public String getSample() {
        return sample;
    }

    public boolean isHidden() {
        return hidden;
    }

    /** Tone of the judgement on it. */
    public String getTone() {
        return !isUsed() ? "" : certainty == Certainty.CHECK ? "warn" : proposed.isMeasured() ? "ok" : "info";
    }

    public String getIcon() {
        return !isUsed() ? "dash" : certainty == Certainty.CHECK ? "alert" : proposed.isMeasured() ? "okc" : "info";
    }

    /** Text key of the judgement on it. */
    public String getSays() {
        if (!isUsed()) {
            return "intake.certainty.unused";
        }
        return certainty == Certainty.CHECK
                ? "intake.certainty.check"
                : proposed.isMeasured() ? "intake.certainty.certain" : "intake.certainty.noMeasure";
    }

    /** Whether anything is made of it. */
    public boolean isUsed() {
        return proposed.isPersonal();
    }

    /** Whether the reader takes it for something else than it was read as. */
    boolean isCorrected() {
        return field != proposed;
    }

    public Field getField() {
        return field;
    }

    public void setField(@Nullable Field field) {
        this.field = field == null ? Field.OTHER : field;
    }
}
