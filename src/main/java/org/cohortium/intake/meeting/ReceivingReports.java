package org.cohortium.intake.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.cohortium.intake.IncomingFile;
import org.cohortium.shared.Refusal;

/** Taking in a meeting report as it comes over the line, outside of any transaction; see {@link ImportingAttendance}. */
@ApplicationScoped
public class ReceivingReports {
    private ImportingAttendance importing;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ReceivingReports() {}

    @Inject
    public ReceivingReports(ImportingAttendance importing) {
        this.importing = importing;
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is no such session, or it is not theirs to mark */
    public void requireTheirs(long sessionId) {
        importing.refusal(sessionId);
    }

    /** As {@link ImportingAttendance#preview}. @throws IOException if the line broke */
    public AttendanceImport preview(long sessionId, InputStream content, ImportChoices choices) throws IOException {
        return received(content, file -> importing.preview(sessionId, file, choices));
    }

    /** As {@link ImportingAttendance#apply}. @throws IOException if the line broke; nothing was set then */
    public AttendanceImport apply(long sessionId, InputStream content, ImportChoices choices) throws IOException {
        return received(content, file -> importing.apply(sessionId, file, choices));
    }

    private static AttendanceImport received(InputStream content, Function<Path, AttendanceImport> then)
            throws IOException {
        long limit = ReadingReports.LIMITS.fileBytes();
        try (IncomingFile file = IncomingFile.of(content, limit)) {
            return file.isTooLarge()
                    ? AttendanceImport.refused(new Refusal("file.tooLarge", Map.of("megabytes", limit >> 20)))
                    : then.apply(file.path());
        }
    }
}
