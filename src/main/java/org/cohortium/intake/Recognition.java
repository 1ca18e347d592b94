package org.cohortium.intake;

import org.cohortium.shared.Refusal;

/** What looking at an upload came to. */
public sealed interface Recognition permits Recognised, Recognition.Refused {
    /** The file is not to be read, or holds no list. Nothing of it counts. */
    record Refused(Refusal refusal) implements Recognition {}
}
