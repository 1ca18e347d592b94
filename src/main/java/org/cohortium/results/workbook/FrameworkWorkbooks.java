package org.cohortium.results.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cohortium.results.framework.AgreeingFrameworks;
import org.cohortium.results.framework.AgreeingFrameworks.Agreed;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.FrameworkChange;
import org.cohortium.results.framework.FrameworkFigures;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.RefusedFile;
import org.cohortium.spreadsheet.form.FormWriter;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.jspecify.annotations.Nullable;

/** Giving out results frameworks as workbooks, to whoever reads them, and agreeing on what comes back, for administrators. */
@ApplicationScoped
public class FrameworkWorkbooks {
    private final FrameworkFigures figures;
    private final AgreeingFrameworks agreeing;
    private final Texts texts;

    @Inject
    FrameworkWorkbooks(FrameworkFigures figures, AgreeingFrameworks agreeing, Texts texts) {
        this.figures = figures;
        this.agreeing = agreeing;
        this.texts = texts;
    }

    /**
     * What came of a workbook.
     *
     * @param changes what differs from what was agreed; done only where there is neither problem nor refusal
     * @param problems cells that are wrong; nothing is changed while there is any
     * @param refusal why nothing was changed though no cell is wrong; null where nothing forbade it
     */
    public record Taken(
            List<FrameworkChange> changes,
            List<CellProblem> problems,
            @Nullable Refusal refusal) {
        public Taken {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }

        static Taken refused(Refusal refusal) {
            return new Taken(List.of(), List.of(), refusal);
        }
    }

    /** What the workbook of a grant is called. */
    public static String fileName(String grant) {
        return grant + "-results-framework.xlsx";
    }

    /**
     * Writes the workbook (.xlsx); the stream is left open.
     *
     * @throws org.cohortium.identity.NoSuchThing if there is no such grant that they may see
     */
    public void write(String grant, Language language, OutputStream out) {
        FrameworkFigures.Surroundings about = figures.surroundings(grant, language.tag());
        FormWriter.write(
                new FrameworkForm(figures.find(grant), about, new FrameworkCells(texts, language, about)).form(), out);
    }

    /**
     * Puts what a workbook says in the place of what was agreed.
     *
     * @param why what was agreed is changed
     * @param lookOnly whether only to tell what would come of it
     * @throws org.cohortium.identity.NoSuchThing if there is no such grant
     * @throws org.cohortium.identity.NotAllowed if they agree on none
     */
    public Taken take(String grant, byte[] content, @Nullable String why, boolean lookOnly) {
        Framework agreed = figures.find(grant);
        FrameworkCells cells = new FrameworkCells(texts, Language.EN, figures.surroundings(grant, "en"));
        FrameworkReader reader = new FrameworkReader(cells);
        try {
            FrameworkLines lines = onDisk(content);
            if (!grant.equals(lines.told().get("grant"))) {
                return Taken.refused(Refusal.of("framework.book.otherGrant"));
            }
            String version = lines.told().getOrDefault("version", "");
            Framework asked = reader.read(agreed, version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1, lines);
            Agreed judged =
                    agreeing.agree(asked, why, lookOnly || !reader.problems().isEmpty());
            List<CellProblem> problems = new ArrayList<>(reader.problems());
            judged.problems().forEach(problem -> problems.add(reader.at(problem)));
            return new Taken(judged.changes(), problems, judged.refusal());
        } catch (FrameworkLines.NoFramework none) {
            return Taken.refused(none.refusal());
        } catch (RefusedFile refused) {
            boolean other = refused.refusal().rule().equals("file.notSpreadsheet"); // whose way out is another list
            return Taken.refused(other ? Refusal.of("framework.book.other") : refused.refusal());
        }
    }

    private static FrameworkLines onDisk(byte[] content) {
        try {
            Path file = Files.createTempFile("framework-", ".xlsx");
            try {
                Files.write(file, content);
                return FrameworkLines.of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a workbook for a moment", e);
        }
    }
}
