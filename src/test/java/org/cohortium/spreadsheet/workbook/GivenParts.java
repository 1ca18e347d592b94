package org.cohortium.spreadsheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;
import org.cohortium.given.RereadWorkbook;
import org.jspecify.annotations.Nullable;

/** The parts of a written workbook as texts. */
final class GivenParts {
    private static final Pattern REFERENCE = Pattern.compile("<c:(str|num)Ref><c:f>(.*?)</c:f>(.*?)</c:(str|num)Ref>");
    private static final Pattern POINT = Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>(.*?)</c:v>");
    private static final Pattern COUNT = Pattern.compile("<c:ptCount val=\"(\\d+)\"");

    private GivenParts() {}

    static String read(Path file, String part) {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy with another text in one part. */
    static Path replace(Path file, String part, String old, String text) throws IOException {
        Path copy = file.resolveSibling("copy.xlsx");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(copy);
                ZipOutputStream target = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                String content = read(file, entry.getName());
                String put = entry.getName().equals(part) ? content.replace(old, text) : content;
                target.putNextEntry(new ZipEntry(entry.getName()));
                new ByteArrayInputStream(put.getBytes(StandardCharsets.UTF_8)).transferTo(target);
            }
        }
        return copy;
    }

    static List<Cache> chartCaches(Path file) {
        List<Cache> caches = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("xl/charts/chart"))
                    .forEach(name -> caches.addAll(caches(read(file, name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return caches;
    }

    private static List<Cache> caches(String chart) {
        List<Cache> caches = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(chart);
        while (reference.find()) {
            boolean numeric = reference.group(1).equals("num");
            caches.add(new Cache(reference.group(2), points(reference.group(3), numeric)));
        }
        return caches;
    }

    private static List<@Nullable Object> points(String cache, boolean numeric) {
        Matcher count = COUNT.matcher(cache);
        if (!count.find()) {
            throw new AssertionError("no count in " + cache);
        }
        Object[] points = new Object[Integer.parseInt(count.group(1))];
        Matcher point = POINT.matcher(cache);
        while (point.find()) {
            points[Integer.parseInt(point.group(1))] =
                    numeric ? (Object) Double.valueOf(point.group(2)) : point.group(2);
        }
        return Arrays.asList(points);
    }

    /** What a chart keeps of cells, and which. */
    record Cache(String formula, List<@Nullable Object> values) {
        List<@Nullable Object> cells(RereadWorkbook workbook) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (String area : formula.replaceAll("[()]", "").split(",")) {
                String[] corners = area.split(":");
                CellReference first = new CellReference(corners[0]);
                CellReference last = corners.length == 1 ? first : new CellReference(corners[1]);
                for (int row = first.getRow(); row <= last.getRow(); row++) {
                    cells.add(workbook.cell(first.getSheetName(), row, first.getCol()));
                }
            }
            return cells;
        }
    }
}
