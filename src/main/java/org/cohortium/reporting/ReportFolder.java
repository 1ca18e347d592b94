package org.cohortium.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of a report that mean something: its YAML, queries and labels.
 *
 * @param id name of the folder
 * @param files texts by name
 * @param unreadable names of files that are not UTF-8
 */
record ReportFolder(String id, Map<String, String> files, Set<String> unreadable) {
    ReportFolder {
        files = new TreeMap<>(files);
        unreadable = Set.copyOf(unreadable);
    }

    static boolean reads(String file) {
        return file.equals(Findings.YAML) || file.endsWith(".sql") || file.endsWith(".properties");
    }

    Optional<String> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
