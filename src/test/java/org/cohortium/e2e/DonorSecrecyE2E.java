package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No donor's workbook names a person or shows a count of 1 to 4 people: every cell, chart cache and hidden part is read. */
class DonorSecrecyE2E {
    private static final Pattern CACHED = Pattern.compile("<c:v>([^<]*)</c:v>");
    private static final Map<String, List<String>> COUNTS = Map.of(
            "Summary", List.of("Registered", "Completed", "Certified"),
            "Cohorts", List.of("Registered", "Started", "Completed", "Certified"),
            "Countries", List.of("Registered", "Started", "Completed", "Certified"));

    private final TestServer server = TestServer.shared();

    @TempDir
    private Path folder;

    @Test
    void neitherNamesNorSmallCounts() throws IOException {
        ReportRun run = ReportRun.start(Coordinator.signedIn(server, "admin"), ReportRun.asked("donor-progress", null));
        List<String> secrets = secrets();
        for (JsonObject file : run.done().getJsonArray("files").getValuesAs(JsonObject.class)) {
            Path workbook = run.fetch(file, folder);
            Map<String, String> parts = parts(workbook);
            parts.forEach((name, text) -> assertThat(secrets.stream().filter(text::contains))
                    .as(name + " of " + file.getString("name"))
                    .isEmpty());
            assertThat(smallCounts(RereadWorkbook.byPoi(workbook)))
                    .as(file.getString("name"))
                    .isEmpty();
            assertThat(SingleGaps.in(RereadWorkbook.byPoi(workbook)))
                    .as(file.getString("name"))
                    .isEmpty();
            assertThat(cachedSmallCounts(parts))
                    .as("charts of " + file.getString("name"))
                    .isEmpty();
        }
    }

    /** Full names, as written and in Latin script, and addresses, of participants and of everybody with an account. */
    private List<String> secrets() {
        return new Database(server)
                .texts("""
                select name from cohortium.person union select latin_name from cohortium.person
                union select email from cohortium.person union select display_name from cohortium.app_user
                union select email from cohortium.app_user""").stream()
                        .filter(text -> text != null && text.length() > 4 && !text.equals("Auditor"))
                        .toList();
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : zip.stream().collect(Collectors.toList())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<String> smallCounts(RereadWorkbook workbook) {
        List<String> found = new ArrayList<>();
        COUNTS.forEach((sheet, headers) -> {
            List<List<Object>> rows = workbook.sheets().get(sheet);
            Set<Integer> columns = Set.of();
            for (List<Object> row : rows) {
                List<Integer> heading =
                        headers.stream().map(row::indexOf).filter(at -> at >= 0).toList();
                columns = heading.size() > 1 ? Set.copyOf(heading) : columns;
                for (int column : columns) {
                    if (column < row.size() && row.get(column) instanceof Double count && count > 0 && count < 5) {
                        found.add(sheet + ": " + row);
                    }
                }
            }
        });
        return found;
    }

    /** Charts over counts; the one of percentages has no value between 0 and 5 but by chance of few women. */
    private static List<String> cachedSmallCounts(Map<String, String> parts) {
        List<String> found = new ArrayList<>();
        parts.forEach((name, text) -> {
            if (name.startsWith("xl/charts/") && !text.contains("percent")) {
                Matcher values = CACHED.matcher(text);
                while (values.find()) {
                    if (values.group(1).matches("[1-4](\\.0)?")) {
                        found.add(name + ": " + values.group());
                    }
                }
            }
        });
        return found;
    }
}
