package org.cohortium.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Kinds of file a scan may be, told by how it begins, whatever it is called. */
public enum ScanType {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private static final int MEGABYTE = 1_024 * 1_024;

    /** Bytes of a scan at most. */
    public static final int LARGEST = 10 * MEGABYTE;

    private static final int LONGEST_NAME = 200;

    private final String mediaType;
    private final int[] beginning;

    ScanType(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<ScanType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    /** Why a file is not kept as a scan, or nothing. @param scan read no further than one byte beyond {@link #LARGEST} */
    public static Optional<Refusal> refusal(String fileName, byte[] scan) {
        if (scan.length > LARGEST) {
            return Optional.of(new Refusal("evidence.tooLarge", Map.of("file", fileName, "most", LARGEST / MEGABYTE)));
        }
        return of(scan).isEmpty()
                ? Optional.of(new Refusal("evidence.noScan", Map.of("file", fileName)))
                : Optional.empty();
    }

    /** What a file came as, to be kept: its last part, short enough, and never empty. */
    public static String named(String fileName) {
        String name = fileName.replaceFirst("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"]", "")
                .strip();
        return name.isEmpty() ? "scan" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private boolean begins(byte[] content) {
        for (int at = 0; at < beginning.length; at++) {
            if (at >= content.length || (content[at] & 0xFF) != beginning[at]) {
                return false;
            }
        }
        return true;
    }
}
