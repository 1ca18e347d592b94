package org.cohortium.api;

import java.time.ZoneId;
import java.util.Map;

/** Time zones in requests. */
public final class TimeZones {
    private TimeZones() {}

    /**
     * The zone a name of the IANA list stands for, such as {@code Africa/Nairobi}.
     *
     * @param field the parameter's name in the request
     * @throws BadInput if there is none of that name
     */
    public static ZoneId parse(String field, String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text.strip())) {
            throw new BadInput(field, "api.noZone", Map.of("value", text));
        }
        return ZoneId.of(text.strip());
    }
}
