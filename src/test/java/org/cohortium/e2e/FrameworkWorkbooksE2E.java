package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Results frameworks as workbooks: what comes back unchanged changes nothing, what is wrong is told by its cell. */
class FrameworkWorkbooksE2E {
    /** A demo grant that no other test changes the framework of. */
    private static final String GRANT = "NPDG-2025-014";

    private static final int REFUSED = 422;
    private static final int VALUE = 5;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Coordinator admin = Coordinator.signedIn(server, "admin");

    @TempDir
    private Path folder;

    @Test
    void whatComesBackUnchangedChangesNothing() {
        byte[] workbook = workbook(GRANT);
        JsonObject answer = Coordinator.json(admin.upload(imports(GRANT) + "?dryRun=true", "framework.xlsx", workbook));
        assertThat(answer.getJsonArray("problems")).isEmpty();
        assertThat(answer.getJsonArray("changes")).isEmpty();
        assertThat(admin.upload(imports(GivenGrant.without(server, "FW-FOUR")), "framework.xlsx", workbook)
                        .statusCode())
                .as("another grant’s")
                .isEqualTo(REFUSED);
        assertThat(Coordinator.signedIn(server, "donor.one")
                        .upload(imports(GRANT), "framework.xlsx", workbook)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFrameworkIsWrittenInExcelLookedAtAndAgreedOn() throws IOException {
        String grant = GivenGrant.without(server, "FW-FIVE");
        byte[] filled = edited(workbook(grant), workbook -> {
            cells(workbook.getSheet("Results"), 1, "Outcome", "Officials decide well");
            cells(workbook.getSheet("Indicators"), 1, 1, "Officials certified", "", "", "Persons certified");
            cells(workbook.getSheet("Indicators"), 1, 2, "Laws adopted", "", "", "", "Count");
            cells(workbook.getSheet("Targets"), 1, 1, "2027-01-01", "2027-12-31", "", 40);
            cells(workbook.getSheet("Targets"), 1, 7, "2027-01-01", "2027-12-31", "", 2);
            cells(workbook.getSheet("Targets"), 1, 2, "2027-12-31", "soon", "", "two");
        });
        List<String> wrong = Coordinator.json(admin.upload(imports(grant), "framework.xlsx", filled))
                .getJsonArray("problems")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("sheet") + " " + each.getString("cell") + " " + each.getString("rule"))
                .toList();
        assertThat(wrong)
                .containsExactly(
                        "Targets B4 framework.book.noSuchIndicator",
                        "Targets D5 framework.book.day",
                        "Targets F5 framework.book.number");

        byte[] mended = edited(filled, workbook -> {
            Sheet targets = workbook.getSheet("Targets");
            targets.removeRow(targets.getRow(3));
            targets.removeRow(targets.getRow(4));
        });
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/results/framework-import?grant=" + grant);
        page.locator("#step\\:file").setInputFiles(Files.write(folder.resolve("filled.xlsx"), filled));
        page.locator("#step\\:look").click();
        page.getByText("3 cells are wrong").waitFor();
        EveryLook.check(page, "framework-import-wrong");
        page.locator("#step\\:file").setInputFiles(Files.write(folder.resolve("mended.xlsx"), mended));
        page.locator("#step\\:look").click();
        page.getByText("4 changes").waitFor();
        EveryLook.check(page, "framework-import");
        page.locator("#step\\:agree").click();
        page.getByText("The framework has 4 changes.").waitFor();
        assertThat(AnyPage.text(page)).contains("Officials decide well", "Officials certified", "Laws adopted");
        JsonObject again = Coordinator.json(admin.upload(imports(grant), "framework.xlsx", workbook(grant)));
        assertThat(again.getJsonArray("changes")).isEmpty();
        assertThat(Coordinator.json(admin.get("/api/v1/grants/" + grant + "/framework"))
                        .getInt("version"))
                .as("nothing changed, nothing counted")
                .isEqualTo(1);
        assertThat(admin.upload(imports(grant), "framework.xlsx", mended).statusCode())
                .as("written on a version that is none any more")
                .isEqualTo(REFUSED);
    }

    private byte[] workbook(String grant) {
        return admin.get("/api/v1/grants/" + grant + "/framework.xlsx").body();
    }

    private static String imports(String grant) {
        return "/api/v1/grants/" + grant + "/framework-imports";
    }

    private static byte[] edited(byte[] content, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Fills in the first line in which nothing stands yet. */
    private static void cells(Sheet sheet, Object... values) {
        int at = 2;
        while (sheet.getRow(at) != null && !isEmpty(sheet.getRow(at))) {
            at++;
        }
        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Integer number) {
                row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(number);
            } else {
                row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(String.valueOf(values[column]));
            }
        }
    }

    private static boolean isEmpty(Row row) {
        for (int column = 0; column < VALUE; column++) {
            if (row.getCell(column) != null && !row.getCell(column).toString().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
