package org.cohortium.funding;

import java.util.Currency;

/** Which currencies there are. */
public final class Currencies {
    private Currencies() {}

    /** Whether amounts can be in it: no precious metal, no bond, none for tests. @param code ISO 4217, in capitals */
    public static boolean has(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(code) && one.getDefaultFractionDigits() >= 0);
    }
}
