package org.cohortium.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a Java process says of its heap in {@code -Xlog:gc}.
 *
 * @param peak megabytes in use at the most, garbage included
 * @param peakAfter megabytes left by a collection at the most
 */
record HeapLog(int peak, int peakAfter) {
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    static HeapLog read(Path log) throws IOException {
        var collections = COLLECTION.matcher(Files.readString(log)).results().toList();
        return new HeapLog(
                collections.stream().mapToInt(c -> number(c, 1)).max().orElseThrow(),
                collections.stream().mapToInt(c -> number(c, 2)).max().orElseThrow());
    }

    private static int number(MatchResult collection, int group) {
        return Integer.parseInt(collection.group(group));
    }
}
