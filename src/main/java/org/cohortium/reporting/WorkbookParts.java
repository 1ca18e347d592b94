package org.cohortium.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts that a workbook's file is made of. */
final class WorkbookParts {
    private WorkbookParts() {}

    /** Names of the parts in which two differ, or which only one has. */
    static List<String> differing(byte[] one, byte[] other) {
        Map<String, byte[]> parts = parts(one);
        Map<String, byte[]> others = parts(other);
        TreeSet<String> names = new TreeSet<>(parts.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> Arrays.equals(parts.get(name), others.get(name)));
        return List.copyOf(names);
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
