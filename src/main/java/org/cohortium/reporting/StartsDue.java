package org.cohortium.reporting;

/** Something that is begun when its day has come. Every node looks; what is begun is claimed, so that it is begun once. */
public interface StartsDue {
    /** Begins what is due by now. */
    void start();
}
