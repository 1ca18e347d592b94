package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.it.TestDatabase;
import org.cohortium.text.Language;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The example of the how-to, put into a report's folder as it says, is offered. */
class AddASheetIT {
    private static final Path HOW_TO = Path.of("docs/how-to/add-a-sheet.md");

    @Test
    void addsASheetByEditingNothingButTheFolder() throws IOException {
        GivenReport report = new GivenReport().with("endings.sql", block("sql")).adding("report.yaml", block("yaml"));
        for (Language language : Language.values()) {
            report.adding(LabelFile.nameOf(language), block("properties"));
        }
        LoadedReport loaded = DefinitionLoader.load(report.folder());

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.definition().orElseThrow().sheets())
                .extracting(SheetDefinition::key)
                .containsExactly("summary", "cohorts", "endings");
        Jdbi jdbi = Jdbi.create(TestDatabase.fresh().asApp());
        assertThat(new QueryCheck(jdbi).problems(loaded.definition().orElseThrow(), loaded.queries()))
                .isEmpty();
    }

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(HOW_TO));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }
}
