package org.cohortium.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReadingTest {
    @TempDir
    Path folder;

    private List<SheetRow> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), bytes);
        List<SheetRow> found = new ArrayList<>();
        try (SpreadsheetFile opened = SpreadsheetFile.open(file, Limits.USUAL);
                Rows rows = opened.rows(opened.sheets().get(0))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                found.add(row);
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparatorThoughOthersStandInTheTexts(String separator) throws IOException {
        String text = "Republic; list, of | people\nName,E-mail,Post\n"
                + "Otieno,o@gov.example,\"Director, policy; acting | deputy\"\n".repeat(5);
        String changed = text.replace(",E", separator + "E")
                .replace("l,P", "l" + separator + "P")
                .replace("o,o", "o" + separator + "o")
                .replace("e,\"", "e" + separator + "\"");
        List<SheetRow> rows = read(changed.getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(3).text(2)).isEqualTo("Director, policy; acting | deputy");
        assertThat(rows.get(3).text(1)).isEqualTo("o@gov.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "windows-1252;Aïssatou Sène, José Muñoz, João Conceição",
                "windows-1256;الاسم الكامل، خالد العبادي، وزارة العدل",
                "windows-1251;Фамилия, Щербаков Сергей, Министерство труда",
                "GB18030;姓名 工作单位 工业和信息化部 欧阳建国 王晓明",
                "UTF-8;الاسم الكامل Aïssatou 姓名 Щербаков",
                "UTF-16LE;Name and الاسم الكامل",
                "UTF-16BE;Name and Щербаков"
            })
    void findsTheEncoding(String charset, String text) throws IOException {
        String file = "Name;E-mail\n" + (text + ";o@gov.example\n").repeat(3);
        assertThat(read(file.getBytes(Charset.forName(charset))).get(1).text(0)).isEqualTo(text);
    }

    @Test
    void numbersRowsAsTheSpreadsheetThatOpensThem() throws IOException {
        List<SheetRow> rows = read("Title\n\nName;Remark\nA;\"two\nlines \"\"quoted\"\"\"\n;;\nB;c".getBytes());
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3, 4, 6);
        assertThat(rows.get(2).text(1)).isEqualTo("two\nlines \"quoted\"");
    }

    @Test
    void takesTheSeparatorAFileNames() throws IOException {
        List<SheetRow> rows = read("sep=|\r\nName|A,B;C\r\nX|1,2;3\r\n".getBytes());
        assertThat(rows.get(0).number()).isEqualTo(2);
        assertThat(rows.get(1).text(1)).isEqualTo("1,2;3");
    }
}
