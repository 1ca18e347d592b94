package org.cohortium.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of the columns of a register workbook, and what they stand for. */
final class Keys {
    static final String NAME = "name";
    static final String EMAIL = "e-mail";
    /** The column of row ids; the sheet's own key follows. */
    static final String ROW = "row:";

    private static final Pattern SESSION = Pattern.compile("session:([0-9]{1,18})");
    private static final Pattern SCORE = Pattern.compile("score:([0-9]{1,18}):([0-9]{1,4})");

    private Keys() {}

    static String session(long id) {
        return "session:" + id;
    }

    static String score(long assessment, int attempt) {
        return "score:" + assessment + ":" + attempt;
    }

    static String outcome(Kind kind) {
        return "outcome:" + kind.name();
    }

    /** A key without its signature. */
    static String bare(String signed) {
        return signed.replaceFirst("-[^-]*$", "");
    }

    /** The place in a person's row that a key without its signature stands for. */
    static Optional<Place> place(String key, long enrolment) {
        Matcher session = SESSION.matcher(key);
        if (session.matches()) {
            return Optional.of(Place.attendance(enrolment, Long.parseLong(session.group(1))));
        }
        Matcher score = SCORE.matcher(key);
        if (score.matches()) {
            return Optional.of(
                    Place.score(enrolment, Long.parseLong(score.group(1)), Integer.parseInt(score.group(2))));
        }
        for (Kind kind : Kind.values()) {
            if (kind.isOfOutcome() && key.equals(outcome(kind))) {
                return Optional.of(Place.outcome(kind, enrolment));
            }
        }
        return Optional.empty();
    }
}
