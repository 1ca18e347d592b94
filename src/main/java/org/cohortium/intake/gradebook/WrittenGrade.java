package org.cohortium.intake.gradebook;

import java.math.BigDecimal;
import java.util.Optional;
import org.cohortium.intake.PlainText;
import org.cohortium.text.TypedNumber;

/** Points as a gradebook writes them: a number, a percentage, or a dash for none. */
final class WrittenGrade {
    private WrittenGrade() {}

    static boolean isNone(String text) {
        return PlainText.tidy(text).matches("[-–—]?");
    }

    static boolean isPercent(String text) {
        return text.strip().endsWith("%") || text.strip().endsWith("٪");
    }

    /** The number before the percent sign, if there is one. */
    static Optional<BigDecimal> read(String text) {
        String plain = PlainText.tidy(text);
        return TypedNumber.read(isPercent(plain) ? plain.substring(0, plain.length() - 1) : plain);
    }
}
