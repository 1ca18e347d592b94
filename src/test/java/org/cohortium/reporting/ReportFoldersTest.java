package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFoldersTest {
    @TempDir
    private Path directory;

    @Test
    void readTheFoldersOfADirectory() throws IOException {
        new GivenReport().write(directory);
        Files.writeString(directory.resolve("README.md"), "not a report");
        Files.createDirectory(directory.resolve(".git"));
        Files.writeString(directory.resolve(GivenReport.ID).resolve("notes.txt"), "nor this");

        assertThat(ReportFolders.in(directory)).containsExactly(new GivenReport().folder());
    }

    @Test
    void offerTheOthersWhereOneIsBroken() throws IOException {
        new GivenReport().write(directory);
        Files.createDirectory(directory.resolve("another"));

        assertThat(ReportFolders.in(directory))
                .extracting(folder -> DefinitionLoader.load(folder).definition().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void takeTextWithAByteOrderMarkAndNameWhatIsNotUtf8() throws IOException {
        new GivenReport().write(directory);
        Path folder = directory.resolve(GivenReport.ID);
        Files.writeString(folder.resolve("cover.sql"), "\uFEFFselect 1");
        Files.write(folder.resolve("labels_fr.properties"), "total = Régions".getBytes(StandardCharsets.ISO_8859_1));

        ReportFolder read = ReportFolders.in(directory).get(0);

        assertThat(read.file("cover.sql")).contains("select 1");
        assertThat(DefinitionLoader.load(read).problems())
                .extracting(DefinitionProblem::file, DefinitionProblem::rule)
                .containsExactly(tuple("labels_fr.properties", "file.encoding"));
    }

    @Test
    void sayThatTheDirectoryIsNotThere() {
        assertThatThrownBy(() -> ReportFolders.in(directory.resolve("absent")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("which is no directory");
    }
}
