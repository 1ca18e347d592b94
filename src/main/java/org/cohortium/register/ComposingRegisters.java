package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Instant;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.spreadsheet.form.FormWriter;
import org.cohortium.text.Texts;

/** Giving out a cohort's register workbook: to whoever sees the whole cohort. */
@ApplicationScoped
public class ComposingRegisters {
    private final RegisterContents contents;
    private final RegisterFigures figures;
    private final Signatures signatures;
    private final CurrentUser user;
    private final Texts texts;

    @Inject
    ComposingRegisters(
            RegisterContents contents, RegisterFigures figures, Signatures signatures, CurrentUser user, Texts texts) {
        this.contents = contents;
        this.figures = figures;
        this.signatures = signatures;
        this.user = user;
        this.texts = texts;
    }

    /** What the workbook of a cohort is called. */
    public static String fileName(String cohort) {
        return cohort + "-register.xlsx";
    }

    /** Whether the signed-in person gets the workbook of a cohort. */
    public boolean mayCompose(String code) {
        return figures.cohort(code, user.scope()).isPresent();
    }

    /**
     * Writes the workbook (.xlsx) in the cohort's language, as of a settled instant; the stream is left open.
     *
     * @throws NoSuchThing if there is no such cohort for the reader
     */
    public void write(String code, OutputStream out) {
        user.requirePeople();
        RegisterCohort cohort = figures.cohort(code, user.scope()).orElseThrow(() -> new NoSuchThing("cohort", code));
        Instant at = figures.settled(cohort.id());
        CellWords cells = new CellWords(texts, cohort.written());
        Edition edition = Edition.now(cohort, user.username(), at);
        FormWriter.write(new RegisterForm(contents.gather(cohort, at), edition, signatures.own(), cells).form(), out);
    }
}
