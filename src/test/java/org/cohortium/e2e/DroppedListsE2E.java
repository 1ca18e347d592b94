package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Nomination lists dropped into users' folders, and what comes back to lie beside them. */
class DroppedListsE2E {
    private final TestServer server = TestServer.shared();

    @Test
    void takesInADroppedListAndGivesTheRowsToMendBack() throws IOException {
        byte[] list = (new MadeUpList(3, "dropped.example.ke", List.of("KEN-2026-06")).csv()
                        + "Wanjiru Kariuki,no address,F,,,,KEN-2026-06\n")
                .getBytes(StandardCharsets.UTF_8);
        drop("coordinator.ken", "nominees.csv", list);
        assertThat(answer("coordinator.ken", "done", "nominees.csv"))
                .contains("4 rows read: 3 taken in, 0 already stood, 1 to mend.")
                .contains("nominees-rejects.xlsx");
        Path done = server.inbox("coordinator.ken").resolve("done");
        assertThat(done.resolve("nominees.csv")).hasBinaryContent(list);
        try (InputStream content = Files.newInputStream(done.resolve("nominees-rejects.xlsx"));
                Workbook workbook = new XSSFWorkbook(content)) {
            assertThat(workbook.getSheet("Errors").getRow(1).getCell(0).toString())
                    .isNotBlank();
        }

        drop("coordinator.ken", "nominees.csv", list);
        assertThat(answer("coordinator.ken", "done", "nominees (2).csv"))
                .contains("4 rows read: 0 taken in, 3 already stood, 1 to mend.")
                .contains("nothing was changed");
    }

    @Test
    void refusesABrokenFileInTheUsersLanguage() throws IOException {
        drop("coordinator.sen", "broken.xlsx", Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 2_000));
        assertThat(answer("coordinator.sen", "refused", "broken.xlsx")).startsWith("Le fichier a été refusé");
    }

    @Test
    void readsNothingOfThoseWhoMayNominateNobody() throws IOException {
        byte[] list = new MadeUpList(1, "unread.example.ke", List.of("KEN-2026-06")).csvBytes();
        drop("donor.one", "list.csv", list);
        assertThat(answer("donor.one", "refused", "list.csv")).startsWith("Your account may not nominate anybody");
        drop("nobody.at.all", "list.csv", list);
        assertThat(answer("nobody.at.all", "refused", "list.csv"))
                .startsWith("There is no account “nobody.at.all” that may sign in");
    }

    private void drop(String username, String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(server.inbox(username));
        Files.write(folder.resolve(name), content);
    }

    /** What is told of a file, once the file itself has moved on. */
    private String answer(String username, String outcome, String name) throws IOException {
        Path folder = server.inbox(username).resolve(outcome);
        Waiting.until(name + " lies in " + folder, () -> Files.exists(folder.resolve(name)));
        return Files.readString(folder.resolve(name + ".result.txt"));
    }
}
