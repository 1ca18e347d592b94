package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grant’s page says the same of its money as the workbook made that day, what was spent in other currencies included. */
class GrantMoneyE2E {
    private final TestServer server = TestServer.shared();

    @TempDir
    private Path folder;

    @Test
    void thePageSaysWhatTheWorkbookSays() throws IOException {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        JsonObject request = Json.createObjectBuilder()
                .add("report", "donor-progress")
                .add("from", "2025-01-01")
                .add("to", today)
                .build();
        ReportRun run = ReportRun.start(Coordinator.signedIn(server, "admin"), request);
        Visitor admin = Visitor.signedIn(server, "admin");
        List<JsonObject> files = run.done().getJsonArray("files").getValuesAs(JsonObject.class);

        assertThat(files).hasSizeGreaterThan(3);
        for (JsonObject file : files) {
            RereadWorkbook workbook = RereadWorkbook.byPoi(run.fetch(file, folder));
            String grant = file.getString("recipient");
            String page = admin.get("/funding/view?code=" + grant).body();
            assertThat(page).as(grant).contains(written(spent(workbook)));
        }
    }

    @Test
    void someWasSpentInAnotherCurrency() {
        assertThat(new Database(server).texts("""
                select g.code from cohortium.expenditure x join cohortium.grant_award g on g.id = x.grant_id
                where x.currency <> g.currency and x.eligible and x.spent_on <= current_date""")).isNotEmpty();
    }

    private static BigDecimal spent(RereadWorkbook workbook) {
        for (List<Object> row : workbook.sheets().get("Finance")) {
            int label = row.indexOf("Eligible expenditure");
            if (label >= 0 && row.get(label + 1) instanceof Double amount) {
                return BigDecimal.valueOf(amount);
            }
        }
        throw new AssertionError("no expenditure in " + workbook.sheets().get("Finance"));
    }

    /** As the page does: decimals only where they are not nought. */
    private static String written(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ENGLISH, whole ? "%,.0f" : "%,.2f", amount);
    }
}
