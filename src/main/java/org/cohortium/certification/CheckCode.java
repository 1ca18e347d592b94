package org.cohortium.certification;

import java.util.Optional;
import org.cohortium.shared.TypedCode;

/**
 * What opens a certificate's public check: 16 characters, 80 bits of chance, so that nobody comes upon another's.
 *
 * @param text without hyphens
 */
public record CheckCode(String text) {
    static final int LENGTH = 16;

    public CheckCode {
        if (!TypedCode.read(text, LENGTH).filter(text::equals).isPresent()) {
            throw new IllegalArgumentException("not a check code: " + text.length() + " characters");
        }
    }

    static CheckCode draw() {
        return new CheckCode(TypedCode.draw(LENGTH));
    }

    /** Reads a code as somebody typed it: with or without hyphens, O for 0, I and L for 1. */
    public static Optional<CheckCode> read(String typed) {
        return TypedCode.read(typed, LENGTH).map(CheckCode::new);
    }

    /** In groups of four, for reading and typing. */
    public String grouped() {
        return TypedCode.grouped(text);
    }
}
