package org.cohortium.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    @TempDir
    private Path root;

    @TempDir
    private Path elsewhere;

    private Inbox inbox;
    private Path amina;

    @BeforeEach
    void makeFolders() throws IOException {
        inbox = new Inbox(root);
        amina = Files.createDirectory(root.resolve("amina"));
    }

    @Test
    void saysThatThereIsNoInbox() {
        Inbox missing = new Inbox(root.resolve("missing"));
        assertThatThrownBy(missing::users).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void seesListsOnly() throws IOException {
        Path list = drop("list.csv");
        drop("~$list.csv");
        drop(".hidden.csv");
        Files.createDirectories(amina.resolve("done"));
        Files.createSymbolicLink(amina.resolve("link.csv"), Files.createFile(elsewhere.resolve("secret.csv")));
        Files.createSymbolicLink(root.resolve("linked"), elsewhere);

        assertThat(inbox.users()).containsExactly(amina);
        assertThat(inbox.dropped(amina)).containsOnlyKeys(list);
    }

    @Test
    void aFileIsTakenOnce() throws IOException {
        Path list = drop("list.csv");
        inbox.take(list);
        inbox.take(list);

        assertThat(inbox.dropped(amina)).isEmpty();
        assertThat(inbox.taken()).hasSize(1);
        TakenFile taken = inbox.file(inbox.taken().get(0)).orElseThrow();
        assertThat(taken.username()).isEqualTo("amina");
        assertThat(taken.name()).isEqualTo(new FileName("list.csv"));
        assertThat(taken.file()).hasContent("list.csv");
    }

    @Test
    void aFileBroughtToItsEndLeavesNothingBehind() throws IOException {
        TakenFile taken = taken("list.csv");
        OutcomeFolder done = OutcomeFolder.of(taken, OutcomeFolder.DONE);
        FileName name = done.nameFor(taken);
        done.put(taken, name.result(), text("one"));
        done.take(taken, name);

        assertThat(inbox.file(inbox.taken().get(0))).isEmpty();
        assertThat(inbox.taken()).isEmpty();
        assertThat(amina.resolve("done/list.csv")).hasContent("list.csv");
        assertThat(amina.resolve("done/list.csv.result.txt")).hasContent("one");
    }

    @Test
    void anAnswerWrittenAgainAfterACrashReplacesTheFirst() throws IOException {
        TakenFile taken = taken("list.csv");
        OutcomeFolder before = OutcomeFolder.of(taken, OutcomeFolder.DONE);
        before.put(taken, before.nameFor(taken).result(), text("half"));
        OutcomeFolder after = OutcomeFolder.of(taken, OutcomeFolder.DONE);
        after.put(taken, after.nameFor(taken).result(), text("whole"));

        assertThat(amina.resolve("done").toFile().list()).containsExactly("list.csv.result.txt");
        assertThat(amina.resolve("done/list.csv.result.txt")).hasContent("whole");
    }

    @Test
    void nothingThatLiesThereIsWrittenOver() throws IOException {
        Files.createDirectory(amina.resolve("done"));
        Files.createFile(amina.resolve("done/list-rejects.xlsx"));
        TakenFile taken = taken("list.csv");
        OutcomeFolder done = OutcomeFolder.of(taken, OutcomeFolder.DONE);

        assertThat(done.nameFor(taken)).isEqualTo(new FileName("list (2).csv"));
    }

    @Test
    void nothingIsWrittenThroughLinks() throws IOException {
        Files.createSymbolicLink(amina.resolve("done"), elsewhere);
        TakenFile taken = taken("list.csv");

        assertThatThrownBy(() -> OutcomeFolder.of(taken, OutcomeFolder.DONE)).isInstanceOf(FileSystemException.class);
    }

    private TakenFile taken(String name) throws IOException {
        inbox.take(drop(name));
        return inbox.file(inbox.taken().get(0)).orElseThrow();
    }

    private Path drop(String name) throws IOException {
        return Files.writeString(amina.resolve(name), name);
    }

    private static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
