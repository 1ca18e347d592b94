package org.cohortium.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people write them: in whichever digits, with a point or a comma before the decimals, and no separators else. */
public final class TypedNumber {
    private TypedNumber() {}

    /** Nothing where the text is no such number, or has more than seven digits before or six after the comma. */
    public static Optional<BigDecimal> read(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip()
                .chars()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .map(each -> each == ',' || each == '٫' ? '.' : each)
                .forEach(each -> plain.append((char) each));
        return plain.toString().matches("-?\\d{1,7}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(plain.toString()))
                : Optional.empty();
    }
}
