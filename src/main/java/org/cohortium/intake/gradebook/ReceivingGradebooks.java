package org.cohortium.intake.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.cohortium.intake.IncomingFile;
import org.cohortium.shared.Refusal;

/** Taking in a gradebook as it comes over the line, outside of any transaction; see {@link ImportingScores}. */
@ApplicationScoped
public class ReceivingGradebooks {
    private ImportingScores importing;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ReceivingGradebooks() {}

    @Inject
    public ReceivingGradebooks(ImportingScores importing) {
        this.importing = importing;
    }

    /** As {@link ImportingScores#requireTheirs}. */
    public void requireTheirs(String cohort) {
        importing.requireTheirs(cohort);
    }

    /** As {@link ImportingScores#preview}. @throws IOException if the line broke */
    public ScoreImport preview(String cohort, InputStream content, ScoreChoices choices) throws IOException {
        return received(content, file -> importing.preview(cohort, file, choices));
    }

    /** As {@link ImportingScores#apply}. @throws IOException if the line broke; nothing was recorded then */
    public ScoreImport apply(String cohort, InputStream content, ScoreChoices choices) throws IOException {
        return received(content, file -> importing.apply(cohort, file, choices));
    }

    private static ScoreImport received(InputStream content, Function<Path, ScoreImport> then) throws IOException {
        long limit = ReadingGradebooks.LIMITS.fileBytes();
        try (IncomingFile file = IncomingFile.of(content, limit)) {
            return file.isTooLarge()
                    ? ScoreImport.refused(new Refusal("file.tooLarge", Map.of("megabytes", limit >> 20)))
                    : then.apply(file.path());
        }
    }
}
