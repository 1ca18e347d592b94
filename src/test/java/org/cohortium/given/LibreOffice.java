package org.cohortium.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** LibreOffice without a window, with settings of its own in a folder of the test's. */
public final class LibreOffice {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final long MOST_MINUTES = 5;

    /** Works out every formula anew when it opens a file, whoever wrote it. */
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item>
            </oor:items>
            """;

    private final Path folder;

    /** @param folder for its settings and what it writes */
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Whether it is installed; a test that needs it is skipped where it is not. */
    public static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    /** The workbook as it saves it, all formulas worked out anew. */
    public Path recalculated(Path workbook) {
        return recalculated(List.of(workbook)).get(workbook);
    }

    /** Each workbook with what it becomes when all formulas are worked out anew. */
    public Map<Path, Path> recalculated(List<Path> workbooks) {
        try {
            Path settings = Files.createDirectories(folder.resolve("settings/user"));
            Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
            Path target = Files.createDirectories(folder.resolve("recalculated"));
            convert(workbooks, "xlsx", target);
            return workbooks.stream()
                    .collect(Collectors.toMap(each -> each, each -> target.resolve(named(each, "xlsx"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file saved in another format. @param format by its ending: ods */
    public Path converted(Path file, String format) {
        try {
            Path target = Files.createDirectories(folder.resolve("converted"));
            convert(List.of(file), format, target);
            return target.resolve(named(file, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(Path file, String format) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "." + format);
    }

    private void convert(List<Path> files, String format, Path target) throws IOException {
        Path log = folder.resolve("libreoffice.log");
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--convert-to",
                format,
                "--outdir",
                target.toString()));
        files.forEach(each -> command.add(each.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError("LibreOffice did not convert: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while LibreOffice converts", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
