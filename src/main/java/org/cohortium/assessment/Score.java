package org.cohortium.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Points for one attempt of a person at one assessment. Known by the three; earlier points are in its history. */
@Entity
public class Score {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "score_seq")
    @SequenceGenerator(name = "score_seq", sequenceName = "score_seq", allocationSize = 50)
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "assessment_id")
    private long assessmentId;

    private int attempt;
    private BigDecimal points;

    @Column(name = "scored_on")
    private LocalDate scoredOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Score() {}

    Score(Scoring scoring, LocalDate today) {
        this.enrolmentId = scoring.enrolmentId();
        this.assessmentId = scoring.assessmentId();
        this.attempt = scoring.attempt();
        this.points = scoring.points();
        this.scoredOn = scoring.scoredOn() == null ? today : scoring.scoredOn();
    }

    /** Puts other points in the place of these; of the same points the day may be set right. */
    void rescore(Scoring scoring) {
        if (!isOf(scoring.points())) {
            points = scoring.points();
        }
        scoredOn = scoring.scoredOn() == null ? scoredOn : scoring.scoredOn();
    }

    boolean isOf(BigDecimal other) {
        return points.compareTo(other) == 0;
    }

    Attempt attempt() {
        return new Attempt(enrolmentId, assessmentId, attempt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score that && attempt().equals(that.attempt());
    }

    @Override
    public int hashCode() {
        return Objects.hash(enrolmentId, assessmentId, attempt);
    }
}
