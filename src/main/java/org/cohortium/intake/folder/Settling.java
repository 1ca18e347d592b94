package org.cohortium.intake.folder;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/** Tells files that are all there from files still growing: between two looks nothing of them has changed. */
final class Settling {
    private Map<Path, Look> before = Map.of();

    /** What a look sees of a file. */
    record Look(long bytes, FileTime changed) {}

    /**
     * @param now all files there are
     * @return those that looked the same the last time, in no order
     */
    List<Path> settled(Map<Path, Look> now) {
        List<Path> settled = now.entrySet().stream()
                .filter(file -> file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        before = Map.copyOf(now);
        return settled;
    }
}
