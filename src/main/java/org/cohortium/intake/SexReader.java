package org.cohortium.intake;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Reads words for sex in seven languages. The letter M is male in most of them, but stands for "mujer" where a column
 * pairs it with H (hombre) or V (varón): the column as a whole decides.
 *
 * @param mMeans what the letter M means in this column
 */
record SexReader(Sex mMeans) {
    private static final Set<String> SPANISH_MALE = Set.of("h", "v", "hombre", "varon");
    private static final Set<String> OTHER_FEMALE = Set.of("f", "femme", "female", "feminin", "femenino", "feminino");

    /**
     * @param heading of the column; "Sexo (H/M)" tells as much as the contents
     * @param contents the distinct contents of the column
     */
    static SexReader forColumn(String heading, Collection<String> contents) {
        Set<String> keys = contents.stream().map(PlainText::key).collect(Collectors.toSet());
        boolean spanish = keys.stream().anyMatch(SPANISH_MALE::contains);
        boolean otherFemale = keys.stream().anyMatch(OTHER_FEMALE::contains);
        String asked = PlainText.words(heading).toString();
        boolean askedSpanish = asked.contains("h, m") || asked.contains("m, h") || asked.contains("v, m");
        boolean mujer = !otherFemale && (spanish || keys.contains("mujer") || askedSpanish);
        return new SexReader(mujer ? Sex.FEMALE : Sex.MALE);
    }

    /** UNKNOWN where the cell says nothing; null where it says something else than a sex, or doubts it with a "?". */
    @Nullable
    Sex read(String cell) {
        if (cell.contains("?") || cell.contains("\u061f")) {
            return null;
        }
        if (PlainText.isPlaceholder(cell)) {
            return Sex.UNKNOWN;
        }
        return PlainText.key(cell).equals("m") ? mMeans : ListWords.usual().sex(cell);
    }
}
