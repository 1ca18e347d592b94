package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.RefusedFile;
import org.jspecify.annotations.Nullable;

/**
 * Taking back a register workbook: looking at it, or putting it in at once. For the cohort's facilitators, its host's
 * coordinators and administrators.
 */
@ApplicationScoped
public class ReceivingRegisters {
    private static final long MEGABYTE = 1 << 20;

    private final TheirRegisters theirs;
    private final ReadingRegisters reading;
    private final TryingRegisters trying;
    private final ApplyingRegisters applying;

    @Inject
    ReceivingRegisters(
            TheirRegisters theirs, ReadingRegisters reading, TryingRegisters trying, ApplyingRegisters applying) {
        this.theirs = theirs;
        this.reading = reading;
        this.trying = trying;
        this.applying = applying;
    }

    /** What became of a file: its upload, or why it is none. */
    public record Received(@Nullable UUID id, @Nullable Refusal refusal) {
        static Received refused(Refusal refusal) {
            return new Received(null, refusal);
        }
    }

    /** Whether the signed-in person hands in the cohort's workbook. */
    public boolean mayReceive(String cohort) {
        return theirs.mayChange(cohort);
    }

    /**
     * Reads the stream to its end. Of a refused file nothing is kept.
     *
     * @param lookOnly whether nothing of it is put in
     * @throws org.cohortium.identity.NoSuchThing if there is no such cohort, or it is not theirs to change
     * @throws IOException if the stream broke off; nothing is kept then
     */
    public Received receive(String cohort, String fileName, InputStream content, boolean lookOnly) throws IOException {
        RegisterCohort target = theirs.toChange(cohort);
        int most = Math.toIntExact(RegisterReader.LIMITS.fileBytes());
        byte[] bytes = content.readNBytes(most + 1);
        if (bytes.length > most) {
            content.transferTo(OutputStream.nullOutputStream());
            return Received.refused(new Refusal("file.tooLarge", Map.of("megabytes", most / MEGABYTE)));
        }
        try {
            return received(target, new ReceivedFile(fileName, bytes, reading.read(cohort, bytes)), lookOnly);
        } catch (RefusedFile refused) {
            boolean other = refused.refusal().rule().equals("file.notSpreadsheet"); // whose way out is another list
            return Received.refused(other ? Refusal.of("register.notTemplate") : refused.refusal());
        } catch (RefusedWorkbook refused) {
            return Received.refused(refused.refusal());
        }
    }

    private Received received(RegisterCohort cohort, ReceivedFile file, boolean lookOnly) {
        UUID id = UUID.randomUUID();
        if (lookOnly) {
            applying.keep(id, cohort, file, trying.tryOut(cohort, file.filled()));
        } else {
            applying.take(id, cohort, file);
        }
        return new Received(id, null);
    }
}
