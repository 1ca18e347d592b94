package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.spreadsheet.form.CellRemark;
import org.cohortium.spreadsheet.form.MarkedForm;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;

/** What became of register workbooks that came back: for whoever sees the whole cohort. */
@ApplicationScoped
public class ReviewingRegisters {
    private final TheirRegisters theirs;
    private final RegisterUploads uploads;
    private final Texts texts;

    @Inject
    ReviewingRegisters(TheirRegisters theirs, RegisterUploads uploads, Texts texts) {
        this.theirs = theirs;
        this.uploads = uploads;
        this.texts = texts;
    }

    /** @throws NoSuchThing if there is no such upload for the reader */
    public RegisterUpload find(UUID id) {
        return theirs.toSee(id);
    }

    /** Whether the signed-in person may put it in or undo it. */
    public boolean mayDecide(RegisterUpload upload) {
        return theirs.mayChange(upload.cohort());
    }

    /** What the workbook with its errors is called. */
    public static String errorsName(RegisterUpload upload) {
        return upload.fileName().replaceFirst("(?i)\\.xlsx$", "") + "-errors.xlsx";
    }

    /**
     * Writes the same workbook with its conflicting and invalid cells in red, a comment on each and a sheet that lists
     * them, in the workbook's language; the stream is left open.
     *
     * @throws NoSuchThing if there is no such upload for the reader, or nothing is wrong with it
     */
    public void writeErrors(UUID id, OutputStream out) {
        RegisterUpload upload = theirs.toSee(id);
        if (!upload.isMarked()) {
            throw new NoSuchThing("errors of register upload", id);
        }
        Words words = texts.in(Language.preferredFrom(List.of(Locale.forLanguageTag(upload.language()))));
        List<CellRemark> remarks = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words.get("register.errors.sheet"),
                words.get("register.errors.cell"),
                words.get("register.errors.value"),
                words.get("register.errors.why")));
        for (Conflict each : upload.conflicts()) {
            add(remarks, lines, each.sheet(), each.cell(), each.ours(), RegisterMessages.of(each, words));
        }
        for (Invalid each : upload.invalid()) {
            add(remarks, lines, each.sheet(), each.cell(), each.value(), RegisterMessages.of(each.refusal(), words));
        }
        ReadingRegisters.onDisk(uploads.content(id), file -> {
            MarkedForm.write(file, remarks, words.get("register.errors"), lines, out);
            return file;
        });
    }

    private static void add(
            List<CellRemark> remarks, List<List<String>> lines, String sheet, String cell, String value, String why) {
        remarks.add(new CellRemark(sheet, cell, why));
        lines.add(List.of(sheet, cell, value, why));
    }
}
