package org.cohortium.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list begins: the sort key of the last row given out. Opaque to clients, and harmless if one
 * makes it up: it is only compared with, within what they may see.
 *
 * @param key the values of the sort key, outermost first, as text
 */
public record Cursor(List<String> key) {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_000;

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor after(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /**
     * Reads the {@code cursor} of a request.
     *
     * @param size how many values the list's sort key has
     * @return null for the first page
     * @throws BadInput if it is none of ours
     */
    public static @Nullable Cursor parse(@Nullable String text, int size) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var key = List.of(decoded(text).split(SEPARATOR, -1));
        Cursor cursor = new Cursor(key);
        if (key.size() != size || !cursor.text().equals(text) || key.stream().anyMatch(Cursor::hasControls)) {
            throw noneOfOurs();
        }
        return cursor;
    }

    /**
     * Reads the {@code cursor} of a list sorted by one whole number.
     *
     * @return null for the first page
     * @throws BadInput if it is none of ours
     */
    public static @Nullable Long parseNumber(@Nullable String text) {
        var cursor = parse(text, 1);
        try {
            return cursor == null ? null : Long.valueOf(cursor.key().get(0));
        } catch (NumberFormatException notANumber) {
            throw noneOfOurs();
        }
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static String decoded(String text) {
        if (text.length() > LONGEST) {
            throw noneOfOurs();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw noneOfOurs();
        }
    }

    private static BadInput noneOfOurs() {
        return new BadInput("cursor", "api.badCursor");
    }
}
