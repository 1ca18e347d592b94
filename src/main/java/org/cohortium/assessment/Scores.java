package org.cohortium.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The scores of all cohorts. */
@ApplicationScoped
class Scores {
    @PersistenceContext
    private EntityManager entities;

    /** Those of the given enrolments, by attempt; can be added to. */
    Map<Attempt, Score> of(Collection<Long> enrolmentIds) {
        Map<Attempt, Score> scores = new HashMap<>();
        if (!enrolmentIds.isEmpty()) {
            entities.createQuery("select s from Score s where s.enrolmentId in :ids", Score.class)
                    .setParameter("ids", enrolmentIds)
                    .getResultStream()
                    .forEach(score -> scores.put(score.attempt(), score));
        }
        return scores;
    }

    /** Takes the last attempt's score away; it stays in the history. */
    void takeBack(Attempt attempt) {
        entities.flush();
        entities.createNativeQuery("select score_take_back(?1, ?2, ?3)")
                .setParameter(1, attempt.enrolmentId())
                .setParameter(2, attempt.assessmentId())
                .setParameter(3, attempt.number())
                .getSingleResult();
    }

    void add(Score score) {
        entities.persist(score);
    }
}
