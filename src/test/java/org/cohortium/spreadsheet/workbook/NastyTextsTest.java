package org.cohortium.spreadsheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.cohortium.given.OoxmlSchemas;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Whatever a text holds, it comes back as it was and is never a formula. */
class NastyTextsTest {
    private static final List<String> NASTY = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "_x0041_",
            "_x005F_x0041_",
            "_x00g1_",
            "a_x000D_b",
            "]]>",
            "<t>&amp;</t>",
            "\"'",
            " lead",
            "trail ",
            "two  blanks",
            "line\nbreak",
            "car\r\nreturn",
            "\u0000",
            "\u0001\u001f",
            "\ufffe\uffff",
            "\u200f\u0627\u0644",
            "\ud83d\ude00",
            "\u00a0",
            "\u2028",
            "e\u0301",
            "\u0085",
            "\u007f",
            "00123",
            "1e5",
            "TRUE",
            "#N/A",
            "[c]",
            "'quoted");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyTextComesBack(boolean repeating) {
        List<String> texts = new ArrayList<>(NASTY);
        Random random = new Random(20260701);
        IntStream.range(0, 3000).forEach(i -> texts.add(made(random)));
        Path file = write(texts, repeating);

        RereadWorkbook read = RereadWorkbook.byPoi(file);
        RereadWorkbook other = RereadWorkbook.byFastexcel(file);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(read.cell("Texts", i + 1, 0)).as("row " + i).isEqualTo(texts.get(i));
            assertThat(decoded(other.cell("Texts", i + 1, 0))).as("row " + i).isEqualTo(texts.get(i));
        }
        assertThat(GivenParts.read(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assumeTrue(OoxmlSchemas.areThere(), "no schemas in ../shared");
        assertThat(OoxmlSchemas.load().problems(file)).isEmpty();
    }

    /** This reader leaves what XML cannot hold as it is written. */
    private static String decoded(Object cell) {
        CTRst written = CTRst.Factory.newInstance();
        written.setT(cell.toString());
        return new XSSFRichTextString(written).getString();
    }

    private static String made(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(3) == 0) {
                text.append(NASTY.get(random.nextInt(NASTY.size())));
            } else {
                text.appendCodePoint(point(random));
            }
        }
        return text.toString();
    }

    private static int point(Random random) {
        int[] below = {0x20, 0x80, 0x800, 0xd800, 0x110000};
        int point = random.nextInt(below[random.nextInt(below.length)]);
        return Character.isBmpCodePoint(point) && Character.isSurrogate((char) point) ? 'x' : point;
    }

    private Path write(List<String> texts, boolean repeating) {
        Column column = repeating ? Column.repeating("Text", 20) : Column.text("Text", 20);
        Table table = Table.of("Texts", List.of(column), RowSource.of(texts, (text, to) -> to.text(text)));
        Path file = folder.resolve("texts.xlsx");
        new WorkbookWriter()
                .write(
                        new Workbook(GivenWorkbook.properties("en"), List.of(Sheet.of("Texts", View.table(), table))),
                        file);
        return file;
    }

    @ParameterizedTest
    @CsvSource({"false, xl/worksheets/sheet1.xml", "true, xl/sharedStrings.xml"})
    void blanksThatReadersWouldTrimAreSaidToBeKept(boolean repeating, String part) {
        Path file = write(List.of(" lead", "trail ", "line\nbreak", "plain text"), repeating);
        assertThat(GivenParts.read(file, part))
                .contains(
                        "<t xml:space=\"preserve\"> lead</t>",
                        "<t xml:space=\"preserve\">trail </t>",
                        "<t xml:space=\"preserve\">line\nbreak</t>",
                        "<t>plain text</t>");
    }

    @Test
    void whatXmlCannotHoldIsEscaped() {
        Path file = write(List.of("a\u0000b\r\u001fc", "_x0041_", "_x41_", "\ufffe"), false);
        assertThat(GivenParts.read(file, "xl/worksheets/sheet1.xml"))
                .contains("<t>a_x0000_b_x000D__x001F_c</t>", "<t>_x005F_x0041_</t>", "<t>_x41_</t>", "<t>_xFFFE_</t>");
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        RereadWorkbook read = RereadWorkbook.byPoi(write(List.of("a\ud83d", "\ude00b"), false));
        assertThat(read.cell("Texts", 1, 0)).isEqualTo("a\ufffd");
        assertThat(read.cell("Texts", 2, 0)).isEqualTo("\ufffdb");
    }

    @Test
    void aTextLongerThanACellIsCutWithAMark() {
        String most = "x".repeat(32_767);
        String pairs = "\ud83d\ude00".repeat(20_000);
        RereadWorkbook read = RereadWorkbook.byPoi(write(List.of(most, most + 'y', pairs), false));
        assertThat(read.cell("Texts", 1, 0)).isEqualTo(most);
        assertThat(read.cell("Texts", 2, 0)).isEqualTo(most.substring(4) + " […]");
        assertThat((String) read.cell("Texts", 3, 0)).endsWith("\ude00 […]").hasSizeLessThanOrEqualTo(32_767);
    }
}
