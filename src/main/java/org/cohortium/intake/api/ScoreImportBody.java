package org.cohortium.intake.api;

import java.math.BigDecimal;
import java.util.List;
import org.cohortium.intake.gradebook.ColumnView;
import org.cohortium.intake.gradebook.PointsLine;
import org.cohortium.intake.gradebook.ScoreImport;
import org.cohortium.intake.gradebook.ScoreLine;
import org.cohortium.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a gradebook says of a cohort's scores, and what came of it. */
@Schema(name = "ScoreImport")
public record ScoreImportBody(
        @Schema(description = "columns of points, and what they are taken for")
        List<Column> columns,

        @Schema(description = "people known by their address")
        List<Line> matched,

        @Schema(description = "who may be whom; recorded only where confirmed")
        List<Line> toConfirm,

        @Schema(description = "who is nobody of the cohort") List<Other> unmatched,

        @Schema(description = "cells that say no points; left out")
        List<Cell> unclear,

        @Schema(description = "scores that were recorded; 0 in a dry run")
        int set) {
    /** A column of points. */
    @Schema(name = "ScoreImportColumn")
    public record Column(
            @Schema(description = "from 1") int column,

            String heading,

            @Schema(description = "number of the assessment it is taken for; left out where it is left out") @Nullable
            Long assessment,

            @Schema(description = "full marks in the file") BigDecimal fullMarks) {}

    /** Somebody of the cohort and in the file. */
    @Schema(name = "ScoreImportLine")
    public record Line(
            @Schema(description = "number of the enrolment") long enrolment,

            @Schema(description = "row of the file") int row,

            String name,
            @Schema(description = "name in the file") String as,
            @Nullable String email,

            @Schema(description = "why it is to be confirmed: NO_ADDRESS, OTHER_ADDRESS or OTHER_NAME") @Nullable
            String because,

            List<Points> points) {}

    /** Points for an assessment. */
    @Schema(name = "ScoreImportPoints")
    public record Points(
            long assessment,
            @Schema(description = "as in the file") String written,

            @Schema(description = "of the assessment’s own maximum")
            BigDecimal points,

            @Schema(description = "of the last attempt; left out where there is none") @Nullable
            BigDecimal stands,

            @Schema(description = "SET, UNCHANGED, CONFLICT or REFUSED")
            String effect,

            @Schema(description = "why it is refused, in words") @Nullable
            String message) {}

    /** Somebody in the file alone. */
    @Schema(name = "ScoreImportOther")
    public record Other(int row, String as, @Nullable String email) {}

    /** A cell that says no points. */
    @Schema(name = "ScoreImportCell")
    public record Cell(int row, String as, String heading, String written, String message) {}

    static ScoreImportBody of(ScoreImport found, Words words) {
        return new ScoreImportBody(
                found.columns().stream().map(ScoreImportBody::column).toList(),
                found.matched().stream().map(line -> line(line, words)).toList(),
                found.toConfirm().stream().map(line -> line(line, words)).toList(),
                found.unmatched().stream()
                        .map(one -> new Other(one.row(), one.as(), one.email()))
                        .toList(),
                found.unclear().stream()
                        .map(one -> new Cell(
                                one.row(),
                                one.as(),
                                one.heading(),
                                one.written(),
                                words.of(
                                        one.rule(),
                                        "row",
                                        one.row(),
                                        "heading",
                                        one.heading(),
                                        "written",
                                        one.written())))
                        .toList(),
                found.set());
    }

    private static Column column(ColumnView column) {
        return new Column(column.column(), column.heading(), column.assessmentId(), column.outOf());
    }

    private static Line line(ScoreLine line, Words words) {
        return new Line(
                line.enrolmentId(),
                line.row(),
                line.name(),
                line.as(),
                line.email(),
                line.because() == null ? null : line.because().name(),
                line.points().stream().map(each -> points(each, words)).toList());
    }

    private static Points points(PointsLine line, Words words) {
        return new Points(
                line.assessmentId(),
                line.written(),
                line.points(),
                line.stands(),
                line.effect().name(),
                line.refusal() == null
                        ? null
                        : words.filled(line.refusal().rule(), line.refusal().arguments()));
    }
}
