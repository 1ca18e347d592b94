package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shared server has the how-to's sheet among its reports: the workbooks have it, too. */
class AddedSheetE2E {
    @TempDir
    private Path folder;

    @Test
    void standsInTheWorkbooks() {
        Coordinator kenya = Coordinator.signedIn(TestServer.shared(), "coordinator.ken");
        ReportRun run = ReportRun.start(kenya, ReportRun.asked("ministry-progress", null, "KEN-DIG"));
        JsonObject file = ReportRun.file(run.done(), "KEN-DIG");
        RereadWorkbook workbook = RereadWorkbook.byPoi(run.fetch(file, folder));
        assertThat(workbook.sheets()).containsKey("Endings").containsKey("Participants");
        assertThat(workbook.sheets().get("Endings"))
                .contains(List.of("Cohort", "Country", "State", "Ends on", "Seats"));
    }
}
