package org.cohortium.register;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the file says and, where it says nothing, the database: a proposal is put in with all its parts, of which only
 * some may have changed, or stand in the file at all.
 */
record Asked(Map<Place, String> ours, Values theirs) {
    static Asked of(FilledIn file, Values theirs) {
        return new Asked(
                file.cells().stream().collect(Collectors.toMap(FilledCell::place, FilledCell::ours, (a, b) -> a)),
                theirs);
    }

    String at(Place place) {
        return ours.getOrDefault(place, theirs.at(place));
    }
}
