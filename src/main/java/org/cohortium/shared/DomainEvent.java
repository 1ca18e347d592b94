package org.cohortium.shared;

import java.util.Map;

/**
 * Something that happened to something. A use case fires it inside its transaction; whoever observes it there stands or
 * falls with that transaction. When it happened is the transaction's time, who did it is the transaction's actor: both
 * are the database's to say.
 */
public interface DomainEvent {
    /** What happened: the feature's word and a verb in the past, e.g. {@code enrolment.approved}. */
    String action();

    /** What it happened to, by the glossary's word, e.g. {@code enrolment}. */
    String subjectType();

    /** The id or code of what it happened to. */
    String subjectId();

    /** What else is worth keeping for ever: texts, numbers, truth values. No password, no token, no file. */
    default Map<String, Object> details() {
        return Map.of();
    }
}
