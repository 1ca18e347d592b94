package org.cohortium.intake.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.cohortium.intake.RejectsFile;

/** What a dropped file is called, and what its answers are called after it. */
record FileName(String text) {
    /** What editors, browsers, copy programs and desktops leave for a while or for themselves, and our own answers. */
    private static final Pattern PASSING = Pattern.compile(
            "(?i)\\..*|~.*|.*~|.*\\.(part|partial|filepart|crdownload|download|tmp|temp|swp|lock)|.*\\.result\\.txt"
                    + "|thumbs\\.db|desktop\\.ini");

    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]{1,5}$");

    /** File systems take 255 bytes; the endings of answers must fit as well. */
    private static final int LONGEST = 200;

    static FileName of(Path file) {
        return new FileName(file.getFileName().toString());
    }

    /** Whether it is no list that somebody drops. */
    boolean isPassing() {
        return PASSING.matcher(text).matches();
    }

    boolean isHidden() {
        return text.startsWith(".");
    }

    /** The same name, or shortened before its extension where answers called after it would be too long to store. */
    FileName fitting() {
        String stem = stem();
        int room = LONGEST - bytes(extension());
        while (bytes(stem) > room) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return new FileName(stem + extension());
    }

    /** The same name at 1, {@code list (2).xlsx} at 2 and so on. */
    FileName numbered(int number) {
        return number == 1 ? this : new FileName(stem() + " (" + number + ")" + extension());
    }

    FileName result() {
        return new FileName(text + ".result.txt");
    }

    FileName rejects() {
        return new FileName(RejectsFile.nameFor(text));
    }

    private String stem() {
        return text.substring(0, text.length() - extension().length());
    }

    private String extension() {
        var found = EXTENSION.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
