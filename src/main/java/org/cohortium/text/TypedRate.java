package org.cohortium.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.cohortium.shared.TypedDigits;

/** Exchange rates as people write them: in whichever digits, with a point or a comma before the decimals, and nothing else. */
public final class TypedRate {
    private TypedRate() {}

    /** Nothing where the text is no such number, or has more than nine digits before or ten after the comma. */
    public static Optional<BigDecimal> read(String text) {
        String plain =
                TypedDigits.plain(text).replace('٫', '.').replace(',', '.').strip();
        return plain.matches("\\d{1,9}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
