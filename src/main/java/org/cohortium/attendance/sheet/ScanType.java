package org.cohortium.attendance.sheet;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of file a scan may be, told by how it begins, whatever it is called. */
enum ScanType {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final int[] beginning;

    ScanType(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ScanType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
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
