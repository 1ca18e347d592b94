package org.cohortium.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A long list of people nobody knows, all of it good.
 *
 * @param people how many
 * @param domain of all addresses; no two lists with different ones have a person in common
 * @param cohorts codes, taken in turn
 */
public record MadeUpList(int people, String domain, List<String> cohorts) {
    private static final List<String> HEADINGS =
            List.of("Full name", "Official e-mail", "Sex", "Date of birth", "Organisation", "Job title", "Cohort");
    private static final List<String> GIVEN = List.of("Amina", "Brian", "Cynthia", "David", "Esther", "Farah", "Grace");
    private static final List<String> SURNAMES = List.of(
            "Achieng", "Barasa", "Chebet", "Gitau", "Hassan", "Kamau", "Mutua", "Njoki", "Omondi", "Wafula", "Yusuf");
    private static final List<String> OFFICES =
            List.of("Ministry of Health", "The National Treasury", "ICT Authority", "County Government of Nakuru");

    public String csv() {
        return rows().map(row -> String.join(",", row)).collect(Collectors.joining("\n", "", "\n"));
    }

    byte[] csvBytes() {
        return csv().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Nominees");
            rows().forEach(cells -> {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Stream<List<String>> rows() {
        return Stream.concat(Stream.of(HEADINGS), IntStream.range(0, people).mapToObj(this::person));
    }

    private List<String> person(int i) {
        return List.of(
                turn(GIVEN, i) + ' ' + (char) ('A' + i % 26) + ". " + turn(SURNAMES, i / GIVEN.size()),
                "person" + i + '@' + domain,
                i % 2 == 0 ? "F" : "M",
                "%02d/%02d/%d".formatted(1 + i % 28, 1 + i % 12, 1966 + i % 35),
                turn(OFFICES, i),
                "Policy Analyst",
                turn(cohorts, i));
    }

    private static <T> T turn(List<T> items, int i) {
        return items.get(i % items.size());
    }
}
