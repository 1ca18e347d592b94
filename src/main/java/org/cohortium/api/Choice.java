package org.cohortium.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters that take one of a few words, in any case. */
public final class Choice {
    private Choice() {}

    /**
     * The constant a word names.
     *
     * @param field the parameter's name in the request
     * @throws BadInput if it names none, with the words it could be
     */
    public static <E extends Enum<E>> E of(String field, String word, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInput(field, "api.noSuchChoice", arguments(field, word, choices)));
    }

    /**
     * The constants that words name; a parameter may be repeated, and each may hold several, separated by commas.
     *
     * @throws BadInput if one of them names none
     */
    public static <E extends Enum<E>> Set<E> all(String field, List<String> words, Class<E> choices) {
        return words.stream()
                .flatMap(word -> Arrays.stream(word.split(",")))
                .filter(word -> !word.isBlank())
                .map(word -> of(field, word, choices))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(choices)));
    }

    private static <E extends Enum<E>> Map<String, Object> arguments(String field, String word, Class<E> choices) {
        String known = Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return Map.of("field", field, "value", word, "choices", known);
    }
}
