package org.cohortium.given;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that nobody should have to wait for, made on the spot: broken, disguised, locked, or made to do harm. */
public final class GivenHostileFiles {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Path folder;
    private final byte[] good = sheet().xlsx();

    public GivenHostileFiles(Path folder) {
        this.folder = folder;
    }

    /** A small honest list. */
    public static GivenSheet sheet() {
        GivenSheet sheet = new GivenSheet("List");
        sheet.add("Full name", "E-mail", "Cohort");
        for (int i = 1; i <= 50; i++) {
            sheet.add("Grace Otieno " + (char) ('A' + i % 26), "person" + i + "@gov.example", "NOW-2026-01");
        }
        return sheet;
    }

    /** Every file by the rule that must refuse it. The key is the rule, then a word that tells files of a rule apart. */
    public Map<String, Path> all() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        put(files, "file.empty", "empty.xlsx", new byte[0]);
        put(files, "file.notSpreadsheet pdf", "list.xlsx", "%PDF-1.7\n%....".getBytes(StandardCharsets.ISO_8859_1));
        put(files, "file.notSpreadsheet binary", "list.csv", random());
        put(files, "file.notSpreadsheet zip", "list.xlsx", zip(Map.of("readme.txt", "hello")));
        put(
                files,
                "file.notSpreadsheet word",
                "list.xlsx",
                replaced("[Content_Types].xml", "spreadsheetml", "wordprocessingml"));
        put(files, "file.markup html", "list.xls", "<html><table><tr><td>Name</td></tr></table></html>".getBytes());
        put(files, "file.markup xml", "list.xls", "<?xml version=\"1.0\"?><Workbook/>".getBytes());
        put(files, "file.damaged truncated", "list.xlsx", Arrays.copyOf(good, good.length / 2));
        put(files, "file.damaged truncatedXls", "list.xls", Arrays.copyOf(sheet().xls(), 2_000));
        put(files, "file.damaged middle", "list.xlsx", replaced(SHEET, "<row r=\"20\"", "<row <r=\"20\""));
        put(files, "file.damaged flipped", "list.xlsx", flipped());
        put(files, "file.damaged nested", "list.xlsx", replaced(SHEET, "<sheetData>", "<a>".repeat(100_000)));
        put(files, "file.encrypted xlsx", "list.xlsx", encrypted());
        put(files, "file.encrypted xls", "list.xls", encryptedXls());
        put(files, "file.bomb ratio", "list.xlsx", bomb());
        put(files, "file.bomb entries", "list.xlsx", manyEntries());
        put(
                files,
                "file.bomb tag",
                "list.xlsx",
                replaced(SHEET, "<sheetData>", "<sheetData x=\"" + noise(3 << 20) + "\">"));
        put(files, "file.doctype external", "list.xlsx", doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">"));
        put(files, "file.doctype expansion", "list.xlsx", doctype(laughs()));
        put(
                files,
                "file.macros xlsm",
                "list.xlsx",
                replaced("[Content_Types].xml", "sheet.main", "sheet.macroEnabled.main"));
        put(files, "file.macros vba", "list.xlsx", with("xl/vbaProject.bin", "x"));
        put(files, "file.macros xls", "list.xls", xlsWithMacros());
        put(files, "file.externalLinks", "list.xlsx", linked());
        put(
                files,
                "file.binaryWorkbook",
                "list.xlsx",
                replaced("[Content_Types].xml", "spreadsheetml.sheet.main", "excel.sheet.binary.macroEnabled.main"));
        put(
                files,
                "file.openDocument",
                "list.xlsx",
                zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>")));
        put(files, "file.oldExcel", "list.xls", new byte[] {9, 8, 8, 0, 0, 5, 5, 0, 1, 2, 3, 4});
        put(
                files,
                "file.openQuote",
                "list.csv",
                "Name,E-mail\n\"Grace,grace@gov.example\nPeter,p@gov.example".getBytes());
        put(files, "list.notFound prose", "notes.csv", "Dear all,\nplease find the list below.\n".getBytes());
        put(files, "list.empty", "list.csv", "Name,E-mail,Cohort\n".getBytes());
        files.put("file.tooLarge", large());
        return files;
    }

    private void put(Map<String, Path> files, String rule, String name, byte[] bytes) throws IOException {
        files.put(
                rule,
                Files.write(
                        Files.createDirectories(folder.resolve(rule.replace(' ', '-')))
                                .resolve(name),
                        bytes));
    }

    /** A list below and above a million empty rows: no harm, only long. */
    public Path millionEmptyRows() throws IOException {
        Path file = folder.resolve("empty-rows.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            rewrite(out, SHEET, (name, text, zip) -> {
                int end = text.indexOf("</sheetData>");
                zip.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
                for (int row = 60; row <= 1_048_576; row++) {
                    zip.write(("<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"0\"/></row>")
                            .getBytes(StandardCharsets.UTF_8));
                }
                zip.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
            });
        }
        return file;
    }

    private Path large() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
            sparse.setLength(100L << 20);
        }
        return file;
    }

    private static byte[] random() {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    /** Text that hardly packs, so that only its length can be held against it. */
    private static String noise(int length) {
        StringBuilder noise = new StringBuilder(length);
        Random random = new Random(7);
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    /** One wrong byte inside the packed sheet. */
    private byte[] flipped() {
        byte[] bytes = good.clone();
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(SHEET) + SHEET.length() + 300;
        bytes[at] ^= 0x20;
        return bytes;
    }

    private byte[] doctype(String declarations) throws IOException {
        return replaced(SHEET, "<worksheet ", "<!DOCTYPE worksheet [" + declarations + "]><worksheet ");
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        return entities.toString();
    }

    private byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rewrite(out, SHEET, (name, text, zip) -> {
            zip.write(text.substring(0, text.indexOf("</worksheet>")).getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 180; i++) {
                zip.write(blanks);
            }
            zip.write("</worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        return out.toByteArray();
    }

    private byte[] manyEntries() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 50_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private byte[] linked() throws IOException {
        return replaced(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>");
    }

    private byte[] encrypted() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream locked = encryptor.getDataStream(container)) {
                locked.write(good);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("List").createRow(0).createCell(0).setCellValue("Name");
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] xlsWithMacros() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(sheet().xls()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private byte[] with(String part, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rewrite(out, "[Content_Types].xml", (name, text, zip) -> {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        });
        return out.toByteArray();
    }

    private byte[] replaced(String part, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rewrite(out, part, (name, text, zip) -> {
            if (!text.contains(from)) {
                throw new IllegalStateException(part + " has no " + from);
            }
            zip.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        });
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Rewriting {
        void write(String name, String text, ZipOutputStream zip) throws IOException;
    }

    /** Copies the good workbook with one part written anew. */
    private void rewrite(OutputStream out, String part, Rewriting rewriting) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    rewriting.write(part, new String(bytes, StandardCharsets.UTF_8), zip);
                } else {
                    zip.write(bytes);
                }
                zip.closeEntry();
            }
        }
    }
}
