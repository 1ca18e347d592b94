package org.cohortium.notification.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cohortium.notification.LetterState;
import org.jspecify.annotations.Nullable;

/** The views of the list of letters. */
public enum LettersShown {
    ALL(EnumSet.noneOf(LetterState.class)),
    TROUBLED(EnumSet.of(LetterState.IN_DOUBT, LetterState.RETURNED)),
    WAITING(EnumSet.of(LetterState.READY, LetterState.SENDING)),
    SENT(EnumSet.of(LetterState.SENT));

    private final Set<LetterState> states;

    LettersShown(Set<LetterState> states) {
        this.states = Set.copyOf(states);
    }

    Set<LetterState> states() {
        return states;
    }

    /** As its address names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one an address names; all where it names none. */
    static LettersShown of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
