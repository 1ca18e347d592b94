package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cohortium.notification.Encloses;
import org.cohortium.reporting.ReleasedWorkbooks;

/** A release's workbook in a letter, unless it is too large for most mailboxes: then the letter's link has to do. */
@ApplicationScoped
class EnclosedRelease implements Encloses {
    static final String WORD = "release";

    /** Bytes; base 64 makes a third more of them, and many servers take 10 MB. */
    private static final long LARGEST = 6_000_000;

    private final ReleasedWorkbooks workbooks;

    @Inject
    EnclosedRelease(ReleasedWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Enclosed enclose(String release) {
        UUID id = UUID.fromString(release);
        ReleasedWorkbooks.Kept kept = workbooks.kept(id);
        return new Enclosed(
                kept.bytes() > LARGEST
                        ? List.of()
                        : List.of(new Enclosure(kept.name(), ReleasedWorkbooks.MEDIA_TYPE, workbooks.content(id))),
                null);
    }
}
