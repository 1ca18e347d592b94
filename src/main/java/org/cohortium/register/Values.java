package org.cohortium.register;

import java.util.Map;

/**
 * What a register says at an instant, in a form that knows no language: {@code LATE 45}, {@code 17.5}, {@code PASS},
 * {@code 2026-10-06}. A place that is not there is empty.
 *
 * @param notes of attendance marks
 */
record Values(Map<Place, String> values, Map<Place, String> notes) {
    String at(Place place) {
        return values.getOrDefault(place, "");
    }
}
