package org.cohortium.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a heading may mean.
 *
 * @param beside what it means instead where the other part of the name has a column of its own: French "Nom" is the
 *     whole name, but the surname beside "Prénom"; null where there is no such second meaning
 * @param score 0 to 1; from {@link #SURE} on the words are those of the dictionary
 */
record HeadingMatch(Field field, @Nullable Field beside, double score) {
    static final double SURE = 0.9;
    static final double POSSIBLE = 0.6;

    HeadingMatch withScore(double lower) {
        return new HeadingMatch(field, beside, lower);
    }
}
