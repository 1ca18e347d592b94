package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nomination lists through the API, from the upload to the mended rejects, as ministries' coordinators. */
class NominationsE2E {
    private final TestServer server = TestServer.shared();

    @ParameterizedTest
    @CsvSource({
        "coordinator.sen, candidatures-senegal.xlsx",
        "coordinator.jor, nominations-jordan-ar.xlsx",
    })
    void takesInAListOnceAndRejectsExactlyWhatIsWrong(String username, String file) {
        byte[] content = SampleLists.bytes(file);
        JsonObject expected = SampleLists.expected(file);
        Coordinator coordinator = Coordinator.signedIn(server, username);
        JsonObject first = coordinator.nominate(file, content, false);
        int rejected = expected.getJsonArray("rejected").size();
        assertCounts(first, expected.getInt("rows"), expected.getInt("rows") - rejected, 0, rejected);
        assertThat(SampleLists.rejections(first, "rejections")).isEqualTo(SampleLists.rejections(expected, "rejected"));
        JsonObject second = coordinator.nominate(file, content, false);
        assertCounts(second, expected.getInt("rows"), 0, expected.getInt("rows") - rejected, rejected);
        assertThat(second.getString("note")).contains("nothing was changed");
    }

    @Test
    void foretellsWithoutChangingAndTakesInTheMendedRejects() throws IOException {
        byte[] content = SampleLists.bytes("nominations-kenya.xlsx");
        Coordinator kenya = Coordinator.signedIn(server, "coordinator.ken");
        JsonObject foretold = kenya.nominate("list.xlsx", content, true);
        assertCounts(foretold, 240, 231, 0, 9);
        assertThat(SampleLists.rejections(foretold, "rejections"))
                .isEqualTo(SampleLists.rejections(SampleLists.expected("nominations-kenya.xlsx"), "rejected"));
        JsonObject done = kenya.nominate("list.xlsx", content, false);
        assertCounts(done, 240, 231, 0, 9);
        HttpResponse<byte[]> rejects = kenya.get(done.getString("href") + "/rejects.xlsx");
        assertThat(rejects.statusCode()).isEqualTo(200);
        JsonObject mended = kenya.nominate("mended.xlsx", mended(rejects.body()), false);
        assertCounts(mended, 9, 9, 0, 0);
        assertThat(kenya.get(mended.getString("href") + "/rejects.xlsx").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsNobodyOfAnothersList() {
        String list = Coordinator.signedIn(server, "coordinator.jor").handIn("a.csv", csv("JOR-2026-02", "a"), true);
        Coordinator other = Coordinator.signedIn(server, "coordinator.sen");
        assertThat(other.get(list).statusCode()).isEqualTo(404);
        assertThat(other.get(list + "/rejects.xlsx").statusCode()).isEqualTo(404);
        assertThat(Coordinator.signedIn(server, "donor.one").get(list).statusCode())
                .isEqualTo(404);
        assertThat(Coordinator.signedIn(server, "admin").get(list).statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyNominateWhoMayNot() {
        byte[] list = csv("KEN-2026-01", "b");
        for (String username : Set.of("donor.one", "auditor", "facilitator.ken")) {
            assertThat(Coordinator.signedIn(server, username)
                            .post("b.csv", list, false)
                            .statusCode())
                    .as(username)
                    .isEqualTo(403);
        }
    }

    @Test
    void hidesAnotherMinistrysCohorts() {
        JsonObject list =
                Coordinator.signedIn(server, "coordinator.sen").nominate("c.csv", csv("KEN-2026-01", "c"), true);
        assertThat(SampleLists.rejections(list, "rejections")).containsExactly("2 cohort cohort.unknown");
    }

    @Test
    void flagsAnotherNameAtAKnownAddressAndPutsNothingDownToThePersonKnown() {
        Coordinator kenya = Coordinator.signedIn(server, "coordinator.ken");
        kenya.nominate("known.csv", csv("KEN-2026-01", "shared"), false);
        byte[] other =
                "Full name,E-mail,Sex,Date of birth,Cohort\nBrian Kamau,nobody.shared@gov.example.org,M,12/03/1980,KEN-2026-02\n"
                        .getBytes(StandardCharsets.UTF_8);
        String foretold = kenya.nominate("other.csv", other, true).getString("id");
        Database database = new Database(server);
        assertThat(database.texts("select flags from intake_row where upload_id = '" + foretold + "'"))
                .singleElement()
                .asString()
                .contains("flag.person.otherName");
        assertCounts(kenya.nominate("other.csv", other, false), 1, 1, 0, 0);
        assertThat(database.texts("select concat_ws(' ', name, sex, birth_year) from person"
                        + " where email = 'nobody.shared@gov.example.org'"))
                .containsExactly("Nobody shared UNKNOWN");
    }

    @Test
    void letsAnAdministratorNominateForAnyCohort() {
        JsonObject list = Coordinator.signedIn(server, "admin").nominate("d.csv", csv("SEN-2026-03", "d"), true);
        assertCounts(list, 1, 1, 0, 0);
    }

    @Test
    void refusesWhatIsNoListAndSaysWhatToDo() {
        Coordinator kenya = Coordinator.signedIn(server, "coordinator.ken");
        byte[] cut = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 2_000);
        JsonObject broken = kenya.nominate("broken.xlsx", cut, false);
        assertThat(broken.getString("state")).isEqualTo("refused");
        assertThat(broken.getString("reason")).isNotBlank();
        JsonObject prose =
                kenya.nominate("prose.csv", "Dear all, see you there.".getBytes(StandardCharsets.UTF_8), false);
        assertThat(prose.getString("state")).isEqualTo("refused");
    }

    @Test
    void asksForTheFile() {
        HttpResponse<byte[]> answer =
                Coordinator.signedIn(server, "coordinator.ken").post("", new byte[0], false);
        assertThat(answer.statusCode()).isIn(202, 400);
    }

    @Test
    void refusesAHundredMegabytesWithoutKeepingThem() {
        Coordinator kenya = Coordinator.signedIn(server, "coordinator.ken");
        JsonObject list = kenya.nominate("large.csv", new byte[100 << 20], false);
        assertThat(list.getString("state")).isEqualTo("refused");
        assertThat(list.getString("rule")).isEqualTo("file.tooLarge");
        assertThat(list.getString("reason")).contains("25 MB");
    }

    private static byte[] csv(String cohort, String name) {
        return ("Full name,E-mail,Cohort\nNobody " + name + ",nobody." + name + "@gov.example.org," + cohort + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertCounts(JsonObject list, int rows, int accepted, int alreadyKnown, int rejected) {
        assertThat(list.getString("state")).as(list::toString).isEqualTo("done");
        assertThat(list.getInt("rows")).as(list::toString).isEqualTo(rows);
        assertThat(list.getInt("accepted")).as(list::toString).isEqualTo(accepted);
        assertThat(list.getInt("alreadyKnown")).as(list::toString).isEqualTo(alreadyKnown);
        assertThat(list.getInt("rejected")).as(list::toString).isEqualTo(rejected);
    }

    /** Puts right what is wrong in the Kenyan rejects: each row gets an address of its own, a name, a cohort and so on. */
    private static byte[] mended(byte[] rejects) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(rejects));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheet("Nominees ");
            int header = headerRow(sheet);
            for (Row row : sheet) {
                if (row.getRowNum() > header) {
                    KenyanList.mend(sheet.getRow(header), row);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static int headerRow(Sheet sheet) {
        for (Row row : sheet) {
            if (KenyanList.column(row, "e-mail") >= 0) {
                return row.getRowNum();
            }
        }
        throw new IllegalStateException("no row of headings");
    }
}
