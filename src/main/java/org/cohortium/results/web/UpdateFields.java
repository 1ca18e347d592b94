package org.cohortium.results.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.Unit;
import org.cohortium.results.update.ManualValue;
import org.cohortium.results.update.Narrative;
import org.cohortium.results.update.ProgressUpdate;
import org.cohortium.text.TypedNumber;
import org.jspecify.annotations.Nullable;

/** What is typed of one result in a progress update: its narrative, and its indicators' values and comments. */
public final class UpdateFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long result;
    private final List<Figure> figures = new ArrayList<>();
    private String achievements;
    private String challenges;
    private String risks;
    private String nextSteps;

    UpdateFields(Result result, ProgressUpdate update) {
        this.result = result.id() == null ? 0 : result.id();
        Narrative told = update.narrative(this.result).orElse(new Narrative(this.result, "", "", "", ""));
        this.achievements = told.achievements();
        this.challenges = told.challenges();
        this.risks = told.risks();
        this.nextSteps = told.nextSteps();
    }

    /** One indicator. */
    public static final class Figure implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long indicator;
        private final boolean byHand;
        private final boolean parted;
        private String numerator = "";
        private String denominator = "";
        private String source = "";
        private String note = "";
        private String comment;

        Figure(Indicator one, ProgressUpdate update, boolean byHand) {
            this.indicator = one.id() == null ? 0 : one.id();
            this.byHand = byHand;
            this.parted = one.unit() == Unit.PERCENT || one.unit() == Unit.RATIO;
            this.comment = update.comment(indicator).map(each -> each.comment()).orElse("");
            update.value(indicator).ifPresent(this::take);
        }

        private void take(ManualValue value) {
            numerator = value.numerator().toPlainString();
            denominator = value.denominator() == null ? "" : value.denominator().toPlainString();
            source = value.source();
            note = value.note() == null ? "" : value.note();
        }

        /** Whether nothing is entered of its value. */
        boolean isBlank() {
            return numerator.isBlank() && denominator.isBlank() && source.isBlank() && note.isBlank();
        }

        /** The value as typed; nothing where it is no number. */
        Optional<ManualValue> value() {
            Optional<BigDecimal> above = TypedNumber.read(numerator);
            Optional<BigDecimal> below = TypedNumber.read(denominator);
            boolean clear = above.isPresent() && (denominator.isBlank() || below.isPresent());
            return clear
                    ? Optional.of(new ManualValue(indicator, above.get(), below.orElse(null), source, note))
                    : Optional.empty();
        }

        /** The field that cannot be read as a number. */
        String wrongField() {
            return TypedNumber.read(numerator).isEmpty() ? "numerator" : "denominator";
        }

        public long getIndicator() {
            return indicator;
        }

        public boolean isByHand() {
            return byHand;
        }

        public boolean isParted() {
            return parted;
        }

        /** The value, or what is above the line; null where none is entered. */
        public @Nullable BigDecimal getAbove() {
            return TypedNumber.read(numerator).orElse(null);
        }

        /** What is below the line; null where there is nothing. */
        public @Nullable BigDecimal getBelow() {
            return TypedNumber.read(denominator).orElse(null);
        }

        public String getNumerator() {
            return numerator;
        }

        public void setNumerator(@Nullable String numerator) {
            this.numerator = text(numerator);
        }

        public String getDenominator() {
            return denominator;
        }

        public void setDenominator(@Nullable String denominator) {
            this.denominator = text(denominator);
        }

        public String getSource() {
            return source;
        }

        public void setSource(@Nullable String source) {
            this.source = text(source);
        }

        public String getNote() {
            return note;
        }

        public void setNote(@Nullable String note) {
            this.note = text(note);
        }

        public String getComment() {
            return comment;
        }

        public void setComment(@Nullable String comment) {
            this.comment = text(comment);
        }
    }

    Narrative narrative() {
        return new Narrative(result, achievements, challenges, risks, nextSteps);
    }

    public long getResult() {
        return result;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public String getAchievements() {
        return achievements;
    }

    public void setAchievements(@Nullable String achievements) {
        this.achievements = text(achievements);
    }

    public String getChallenges() {
        return challenges;
    }

    public void setChallenges(@Nullable String challenges) {
        this.challenges = text(challenges);
    }

    public String getRisks() {
        return risks;
    }

    public void setRisks(@Nullable String risks) {
        this.risks = text(risks);
    }

    public String getNextSteps() {
        return nextSteps;
    }

    public void setNextSteps(@Nullable String nextSteps) {
        this.nextSteps = text(nextSteps);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
