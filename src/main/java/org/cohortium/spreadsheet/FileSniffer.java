package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Tells the format from the first bytes; the name of a file is only a claim. */
final class FileSniffer {
    private static final int HEAD = 4_096;
    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF", "PDF",
            "{\\rtf", "RTF",
            "\u0089PNG", "PNG",
            "\u00ff\u00d8\u00ff", "JPEG",
            "GIF8", "GIF",
            "Rar!", "RAR",
            "7z\u00bc\u00af", "7z",
            "\u001f\u008b", "gzip",
            "MZ", "program",
            "\u007fELF", "program");

    private FileSniffer() {}

    static SpreadsheetFormat sniff(Path file, Limits limits) {
        byte[] head = head(file, limits);
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return SpreadsheetFormat.XLSX;
        }
        if (latin.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return SpreadsheetFormat.XLS;
        }
        if (latin.startsWith("\t\b") || latin.startsWith("\t\u0004") || latin.startsWith("\t\u0002")) {
            throw new RefusedFile("file.oldExcel");
        }
        refuseKnown(latin);
        refuseMarkup(latin);
        refuseBinary(head);
        return SpreadsheetFormat.DELIMITED;
    }

    private static byte[] head(Path file, Limits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size == 0) {
                throw new RefusedFile("file.empty");
            }
            if (size > limits.fileBytes()) {
                throw tooLarge(limits);
            }
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload " + file.getFileName(), e);
        }
    }

    static RefusedFile tooLarge(Limits limits) {
        return new RefusedFile("file.tooLarge", Map.of("megabytes", limits.fileBytes() >> 20));
    }

    private static void refuseKnown(String latin) {
        SIGNATURES.forEach((signature, name) -> {
            if (latin.startsWith(signature)) {
                throw new RefusedFile("file.notSpreadsheet", Map.of("format", name));
            }
        });
    }

    /** Systems export web pages under the name .xls; Excel opens them with a warning, so their senders never notice. */
    private static void refuseMarkup(String latin) {
        String start = latin.replace("\u0000", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml")) {
            throw new RefusedFile("file.markup", Map.of("format", start.contains("<html") ? "HTML" : "XML"));
        }
        if (start.matches("(?s)<(!doctype|html|head|body|table|meta|style|div|!--).*")) {
            throw new RefusedFile("file.markup", Map.of("format", "HTML"));
        }
        if (start.startsWith("mime-version:")) {
            throw new RefusedFile("file.markup", Map.of("format", "MHTML"));
        }
    }

    /** Text has no NUL, except UTF-16 where every second byte of plain letters is one; nor other control characters. */
    private static void refuseBinary(byte[] head) {
        if (CharsetGuess.looksLikeUtf16(head)) {
            return;
        }
        for (byte b : head) {
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
                throw new RefusedFile("file.notSpreadsheet", Map.of("format", "none"));
            }
        }
    }
}
