package org.cohortium.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohortium.spreadsheet.workbook.Column;
import org.cohortium.spreadsheet.workbook.Kind;
import org.cohortium.spreadsheet.workbook.Properties;
import org.cohortium.spreadsheet.workbook.RowSource;
import org.cohortium.spreadsheet.workbook.RowWriter;
import org.cohortium.spreadsheet.workbook.Sheet;
import org.cohortium.spreadsheet.workbook.Table;
import org.cohortium.spreadsheet.workbook.View;
import org.cohortium.spreadsheet.workbook.Workbook;
import org.cohortium.spreadsheet.workbook.WorkbookWriter;
import org.cohortium.spreadsheet.workbook.Written;

/**
 * Made-up rows of 16 columns: ids, names, words that come again, dates, moments, whole numbers, ratios and amounts. As a
 * program, writes as many as its first argument says to the file of its second, and tells how.
 */
public final class WorkbookRows {
    static final int COLUMNS = 16;

    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
    /** Made beforehand, so that making rows costs little beside writing them. */
    private static final LocalDate[] DAYS =
            IntStream.range(0, 900).mapToObj(LocalDate.of(2024, 1, 1)::plusDays).toArray(LocalDate[]::new);

    private static final Instant[] INSTANTS = IntStream.range(0, 10_007)
            .mapToObj(i -> START.plusSeconds(i * 1499L))
            .toArray(Instant[]::new);
    private static final LocalDateTime[] MOMENTS = Stream.of(INSTANTS)
            .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
            .toArray(LocalDateTime[]::new);
    private static final String[] FIRST = {
        "Achieng",
        "Aïcha",
        "Chinedu",
        "Fatou",
        "José",
        "Kwame",
        "Leïla",
        "Mariam",
        "Nguyễn",
        "Omar",
        "Priya",
        "Samuel",
        "Thandiwe",
        "Wanjiru",
        "Yusuf",
        "Zeynep"
    };
    private static final String[] LAST = {
        "Abebe", "Banda", "Diallo", "García", "Hassan", "Kamau", "Mensah", "Moyo", "Ndiaye", "Njoroge", "Okafor",
        "Otieno", "Rahman", "Silva", "Traoré", "Zhang"
    };
    private static final String[] COUNTRIES = {
        "Bangladesh", "Ethiopia", "Ghana", "Kenya", "Malawi", "Nepal", "Rwanda", "Sénégal", "Tanzania", "Uganda"
    };
    private static final String[] OFFICES = {
        "Ministry of Finance",
        "Ministry of Health",
        "National Statistics Office",
        "Ministry of Education & Research",
        "Office of the Prime Minister",
        "Revenue Authority"
    };
    private static final String[] STATES = {"registered", "started", "completed", "certified", "withdrawn"};
    private static final String[] SEXES = {"female", "male", "not said"};

    private WorkbookRows() {}

    /** Scattered, but the same for the same row. */
    private static int scattered(int row, int salt, int below) {
        int mixed = (row * 31 + salt) * 0x9E3779B1;
        return (mixed >>> 8) % below;
    }

    static String text(int row, int column) {
        return switch (column) {
            case 0 -> "P-" + (100_000 + row);
            case 1 -> FIRST[scattered(row, 1, 16)] + ' ' + LAST[scattered(row, 2, 16)];
            case 2 -> COUNTRIES[scattered(row, 3, 10)];
            case 3 -> OFFICES[scattered(row, 4, 6)];
            case 4 -> STATES[scattered(row, 5, 5)];
            case 5 -> SEXES[scattered(row, 6, 3)];
            default -> "CERT-2026-" + Integer.toHexString(row * 0x9E3779B1);
        };
    }

    static LocalDate date(int row, int column) {
        return DAYS[scattered(row, column, DAYS.length)];
    }

    static Instant instant(int row) {
        return INSTANTS[scattered(row, 9, INSTANTS.length)];
    }

    static LocalDateTime moment(int row) {
        return MOMENTS[scattered(row, 9, INSTANTS.length)];
    }

    static int whole(int row, int column) {
        return scattered(row, column, 100);
    }

    /** Of sessions attended. */
    static double ratio(int row) {
        return scattered(row, 12, 25) / 24.0;
    }

    static double score(int row, int column) {
        return scattered(row, column, 1001) / 10.0;
    }

    static double amount(int row) {
        return scattered(row, 15, 1_000_000) / 100.0;
    }

    static Workbook workbook(int rows) {
        return workbook(rows, () -> {});
    }

    private static Workbook workbook(int rows, Runnable afterTheLast) {
        List<Column> columns = List.of(
                Column.text("Id", 12),
                Column.text("Name", 24),
                Column.repeating("Country", 16),
                Column.repeating("Office", 28),
                Column.repeating("State", 12),
                Column.repeating("Sex", 10),
                Column.of("Enrolled", Kind.DATE),
                Column.of("Completed", Kind.DATE),
                Column.of("Confirmed", Kind.instant(ZoneOffset.UTC)),
                Column.of("Sessions", Kind.INTEGER),
                Column.of("Hours", Kind.INTEGER),
                Column.of("Attendance", Kind.PERCENT),
                Column.of("Before", Kind.DECIMAL),
                Column.of("After", Kind.DECIMAL),
                Column.of("Cost", Kind.money("USD")),
                Column.text("Certificate", 22));
        RowSource source = to -> {
            for (int row = 0; row < rows; row++) {
                write(row, to);
            }
            afterTheLast.run();
        };
        Properties properties = new Properties("Rows", "Benchmark", "Nobody", "en", false, START, Map.of());
        return new Workbook(properties, List.of(Sheet.of("Rows", View.table(), Table.of("Rows", columns, source))));
    }

    private static void write(int row, RowWriter to) {
        for (int column = 0; column < 6; column++) {
            to.text(text(row, column));
        }
        to.date(date(row, 6)).date(date(row, 7)).instant(instant(row));
        to.number(whole(row, 9)).number(whole(row, 10)).number(ratio(row));
        to.number(score(row, 12)).number(score(row, 13)).number(amount(row));
        to.text(text(row, 15)).endRow();
    }

    public static void main(String[] arguments) {
        Workbook workbook = workbook(Integer.parseInt(arguments[0]), WorkbookRows::tellTemporaryFiles);
        Written written = new WorkbookWriter().write(workbook, Path.of(arguments[1]));
        System.out.println(written.bytes() + " bytes");
    }

    /** Before they could be deleted. */
    private static void tellTemporaryFiles() {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")))) {
            long count = files.filter(Files::isRegularFile).count();
            System.out.println("temporary files: " + count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
