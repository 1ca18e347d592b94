package org.cohortium.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Delimited text; encoding and separator are found out. It has one sheet without a name, and every cell is text. */
final class DelimitedFile implements SpreadsheetFile {
    private static final int HEAD = 1 << 16;

    private final Path file;
    private final Charset charset;
    private final char separator;
    private final int columns;

    private DelimitedFile(Path file, Charset charset, char separator, int columns) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
        this.columns = columns;
    }

    static DelimitedFile open(Path file, Limits limits) {
        Charset charset = CharsetGuess.of(file);
        return new DelimitedFile(file, charset, DelimiterGuess.of(head(file, charset)), limits.columns());
    }

    static List<SpreadsheetFile> cutEachWay(Path file, Limits limits) {
        DelimitedFile likeliest = open(file, limits);
        return Stream.concat(Stream.of(likeliest.separator), DelimiterGuess.usual())
                .distinct()
                .<SpreadsheetFile>map(cut -> new DelimitedFile(file, likeliest.charset, cut, likeliest.columns))
                .toList();
    }

    /** The first characters up to the end of a line, so that no quoted field is cut open. */
    private static String head(Path file, Charset charset) {
        char[] head = new char[HEAD];
        try (Reader in = reader(file, charset)) {
            int count = 0;
            for (int read = 0; read >= 0 && count < HEAD; read = in.read(head, count, HEAD - count)) {
                count += read;
            }
            String text = new String(head, 0, count);
            int lineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
            return count < HEAD ? text : text.substring(0, lineEnd + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload " + file.getFileName(), e);
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), HEAD);
    }

    Charset charset() {
        return charset;
    }

    char separator() {
        return separator;
    }

    @Override
    public SpreadsheetFormat format() {
        return SpreadsheetFormat.DELIMITED;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, "", Visibility.VISIBLE));
    }

    @Override
    public Rows rows(Sheet sheet) {
        try {
            return new DelimitedRows(reader(file, charset), separator, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload " + file.getFileName(), e);
        }
    }

    @Override
    public void close() {
        // every reading opens and closes the file itself
    }
}
