package org.cohortium.launcher;

import java.io.Serial;

/** Why the system does not start, in one sentence for whoever typed the command. */
final class CannotStart extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
