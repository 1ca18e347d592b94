package org.cohortium.work;

/** The job runtime, as far as handing out work needs it. Never called inside a transaction. */
public interface Runs {
    /** Starts the item's job from its beginning; returns the execution's id. */
    long start(RunOrder order);

    /** Goes on where an execution stopped, also one whose node has died; returns the new execution's id. */
    long goOn(long executionId, RunOrder order);

    /** How an execution of this node stands. */
    RunState stateOf(long executionId);
}
