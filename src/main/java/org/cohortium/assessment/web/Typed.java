package org.cohortium.assessment.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what people type into fields. */
final class Typed {
    private Typed() {}

    /** In whichever digits, with a point or a comma. */
    static Optional<BigDecimal> number(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .map(each -> each == ',' || each == '٫' ? '.' : each)
                .forEach(each -> plain.append((char) each));
        return plain.toString().matches("-?\\d{1,7}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(plain.toString()))
                : Optional.empty();
    }

    /** As a field for days sends it; nothing where it is empty or no day. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }
}
