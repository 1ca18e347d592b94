package org.cohortium.shared;

/** What somebody wrote where a reason is asked for. */
public final class Said {
    private Said() {}

    /** Whether it says nothing: no letter and no digit of any script, only blanks, what cannot be seen, or marks. */
    public static boolean isNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
