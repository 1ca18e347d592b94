package org.cohortium.spreadsheet.workbook;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a workbook says of itself.
 *
 * @param language as in BCP 47: {@code ar}, {@code fr-SN}
 * @param rightToLeft whether columns run from the right
 * @param made stands as the time of creation and of the last change
 * @param custom further properties by name, written in their order
 */
public record Properties(
        String title,
        String subject,
        String author,
        String language,
        boolean rightToLeft,
        Instant made,
        Map<String, String> custom) {
    public Properties {
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }
}
