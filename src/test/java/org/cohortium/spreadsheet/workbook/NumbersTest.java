package org.cohortium.spreadsheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DateUtil;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, dates and moments come back as they were. */
class NumbersTest {
    @TempDir
    Path folder;

    private Object written(Kind kind, Consumer<RowWriter> cell) {
        RowSource rows = to -> {
            cell.accept(to);
            to.endRow();
        };
        Table table = Table.of("Numbers", List.of(Column.of("Number", kind)), rows);
        Sheet sheet = Sheet.of("Numbers", View.table(), table);
        Path file = folder.resolve("numbers.xlsx");
        new WorkbookWriter().write(new Workbook(GivenWorkbook.properties("en"), List.of(sheet)), file);
        return RereadWorkbook.byPoi(file).cell("Numbers", 1, 0);
    }

    private static String digits(double number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlBytes xml = new XmlBytes(out);
        Decimals.write(xml, number);
        xml.flush();
        return out.toString(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1,
                -1,
                0.1,
                -0.1,
                1 / 3.0,
                2 / 3.0,
                1e-5,
                1e-9,
                1e15,
                1e16,
                1e22,
                1e100,
                4.9e-324,
                1.7976931348623157e308,
                9007199254740993d,
                123456.789,
                0.07,
                99.995,
                1e-320,
                -12345678.9012345
            })
    void everyDoubleComesBack(double number) {
        assertThat(Double.parseDouble(digits(number))).isEqualTo(number + 0.0);
    }

    @Test
    void madeUpDoublesComeBack() {
        Random random = new Random(7);
        for (int i = 0; i < 300_000; i++) {
            double ratio = random.nextInt(100_000) / (1.0 + random.nextInt(100_000));
            double amount = random.nextLong(-100_000_000_000L, 100_000_000_000L) / 100.0;
            double bits = Double.longBitsToDouble(random.nextLong());
            assertThat(Double.parseDouble(digits(ratio))).isEqualTo(ratio);
            assertThat(Double.parseDouble(digits(amount))).isEqualTo(amount);
            assertThat(Double.isFinite(bits) && Double.parseDouble(digits(bits)) != bits)
                    .as("bits of %s", bits)
                    .isFalse();
        }
    }

    @Test
    void fewDigitsStayFew() {
        assertThat(digits(0.1)).isEqualTo("0.1");
        assertThat(digits(-1234.56)).isEqualTo("-1234.56");
        assertThat(digits(1e6)).isEqualTo("1000000");
        assertThat(digits(1 / 3.0)).isEqualTo("0.33333333333333331");
    }

    @Test
    void decimalsComeBack() {
        assertThat(written(Kind.DECIMAL, to -> to.number(new BigDecimal("-0.05"))))
                .isEqualTo(-0.05);
        assertThat(written(Kind.DECIMAL, to -> to.number(new BigDecimal("1E+3"))))
                .isEqualTo(1000.0);
        assertThat(written(Kind.DECIMAL, to -> to.number(new BigDecimal("12345678901234567890.123"))))
                .isEqualTo(12345678901234567890.123);
        assertThat(written(Kind.INTEGER, to -> to.number(-9_007_199_254_740_992L)))
                .isEqualTo(-9007199254740992.0);
        assertThat(written(Kind.DECIMAL, to -> to.number((BigDecimal) null))).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFinite(double number) {
        assertThatThrownBy(() -> written(Kind.DECIMAL, to -> to.number(number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(number));
    }

    @Test
    void refusesWhatIsNoNumberOfACell() {
        assertThatThrownBy(() -> written(Kind.INTEGER, to -> to.number(9_007_199_254_740_993L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9007199254740993");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1900-02-28", "1900-03-01", "2026-02-28", "2028-02-29", "9999-12-31"})
    void datesComeBack(LocalDate date) {
        Object serial = written(Kind.DATE, to -> to.date(date));
        assertThat(DateUtil.getLocalDateTime((double) serial).toLocalDate()).isEqualTo(date);
    }

    @Test
    void aDateBeforeExcelsFirstIsText() {
        assertThat(written(Kind.DATE, to -> to.date(LocalDate.of(1899, 12, 31))))
                .isEqualTo("1899-12-31");
    }

    @Test
    void momentsComeBackInTheirZone() {
        Kind kind = Kind.instant(ZoneId.of("Asia/Kathmandu"));
        Object serial = written(kind, to -> to.instant(Instant.parse("2026-06-30T18:14:59.999Z")));
        assertThat(DateUtil.getLocalDateTime((double) serial))
                .isEqualTo(LocalDateTime.parse("2026-06-30T23:59:59.999"));
    }
}
