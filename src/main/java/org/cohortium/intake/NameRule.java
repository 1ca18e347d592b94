package org.cohortium.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** A nominee has a name; where surname and given names have columns of their own, both. */
final class NameRule {
    private final MappedColumns columns;

    NameRule(MappedColumns columns) {
        this.columns = columns;
    }

    /** Null parts where the list has whole names. */
    record Name(
            String whole,
            @Nullable String surname,
            @Nullable String givenNames,
            @Nullable String latin) {}

    /** The name, or what is missing of it added to the problems. */
    @Nullable
    Name read(SheetRow row, List<Problem> problems) {
        String latin = part(row, Field.LATIN_NAME);
        if (columns.has(Field.SURNAME) && columns.has(Field.GIVEN_NAMES)) {
            return inParts(row, latin, problems);
        }
        Field own = wholeNameField();
        String whole = part(row, own);
        if (own == Field.SURNAME || own == Field.GIVEN_NAMES) {
            whole = joined(part(row, Field.GIVEN_NAMES), part(row, Field.MIDDLE_NAMES), part(row, Field.SURNAME));
        }
        if (whole.isEmpty()) {
            problems.add(missing(own, own, row));
            return null;
        }
        return new Name(whole, null, null, latin.isEmpty() || own == Field.LATIN_NAME ? null : latin);
    }

    private Field wholeNameField() {
        return Stream.of(Field.NAME, Field.SURNAME, Field.GIVEN_NAMES)
                .filter(columns::has)
                .findFirst()
                .orElse(Field.LATIN_NAME);
    }

    private @Nullable Name inParts(SheetRow row, String latin, List<Problem> problems) {
        String surname = joined(part(row, Field.SURNAME), part(row, Field.SECOND_SURNAME));
        String given = joined(part(row, Field.GIVEN_NAMES), part(row, Field.MIDDLE_NAMES));
        if (surname.isEmpty() || given.isEmpty()) {
            Field missing = surname.isEmpty() ? Field.SURNAME : Field.GIVEN_NAMES;
            problems.add(missing(missing, surname.isEmpty() && given.isEmpty() ? Field.NAME : missing, row));
            return null;
        }
        boolean chinese = Character.UnicodeScript.of(surname.codePointAt(0)) == Character.UnicodeScript.HAN;
        String whole = chinese ? surname + given : given + ' ' + surname;
        return new Name(whole, surname, given, latin.isEmpty() ? null : latin);
    }

    /** @param part what is missing, which is the whole name where the cells of both parts are empty */
    private Problem missing(Field field, Field part, SheetRow row) {
        String value = columns.text(row, field);
        return new Problem(field, value, "name.missing", Map.of("value", Problem.shortened(value), "part", part.key()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Empty where the cell holds no letter at all: a dash or a number is no name. */
    private String part(SheetRow row, Field field) {
        String text = PlainText.tidy(columns.text(row, field));
        return PlainText.hasLetter(text) && !PlainText.isPlaceholder(text) ? text : "";
    }
}
