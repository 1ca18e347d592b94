package org.cohortium.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as fields send them. */
public final class TypedDay {
    private TypedDay() {}

    /** Nothing where it is empty or no day. */
    public static Optional<LocalDate> read(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }
}
