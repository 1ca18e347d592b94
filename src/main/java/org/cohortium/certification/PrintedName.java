package org.cohortium.certification;

import org.cohortium.print.SheetText;
import org.jspecify.annotations.Nullable;

/** How a printed certificate names its holder: not every script has letters in the fonts that files carry. */
public enum PrintedName {
    AS_WRITTEN,
    /** In its Latin form alone. */
    LATIN_ONLY,
    /** In no form, so that there is no file. */
    NOT;

    public static PrintedName of(Claims claims) {
        return of(claims.name(), claims.latinName());
    }

    /** @param latinName null or blank for none */
    static PrintedName of(String name, @Nullable String latinName) {
        if (SheetText.canWrite(name)) {
            return AS_WRITTEN;
        }
        return latinName != null && !latinName.isBlank() && SheetText.canWrite(latinName) ? LATIN_ONLY : NOT;
    }
}
