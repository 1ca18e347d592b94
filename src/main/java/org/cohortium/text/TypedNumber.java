package org.cohortium.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as people write them: in whichever digits, with a point or a comma before the decimals, and no separators else.
 * A comma before just three digits may part thousands or be a decimal one, and is not guessed at.
 */
public final class TypedNumber {
    private TypedNumber() {}

    private static final String THOUSANDS = "-?\\d{1,3},\\d{3}";

    /** Nothing where the text is no such number, is ambiguous, or has more than seven digits before or six after the comma. */
    public static Optional<BigDecimal> read(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip()
                .chars()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .map(each -> each == ',' || each == '٫' ? '.' : each)
                .forEach(each -> plain.append((char) each));
        return !text.strip().matches(THOUSANDS) && plain.toString().matches("-?\\d{1,14}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(plain.toString()))
                : Optional.empty();
    }
}
