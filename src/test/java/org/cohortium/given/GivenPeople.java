package org.cohortium.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cohortium.intake.Field;

/** Makes up what the cells of a list say of people, in the shapes that people type. */
final class GivenPeople {
    /** The shapes of birth dates. */
    enum Births {
        REAL_DATE,
        DAY_FIRST,
        MONTH_FIRST,
        ISO,
        MONTH_NAME,
        YEAR,
        MIXED
    }

    private final GivenVocabulary words;
    private final Random random;
    private final String language;
    private final Births births;
    private final char separator;
    private final boolean ownDigits;
    private final List<String> female;
    private final List<String> male;
    private int count;
    private String lastEmail = "";

    GivenPeople(String language, GivenVocabulary words, Births births, Random random) {
        this.language = language;
        this.words = words;
        this.births = births;
        this.random = random;
        this.separator = "/.-".charAt(random.nextInt(3));
        this.ownDigits = language.equals("ar") && random.nextBoolean();
        this.female = words.all("female");
        this.male = words.all("male");
    }

    /** A good value of a field; the person is the one begun last. */
    Object value(Field field) {
        return switch (field) {
            case NAME -> name();
            case SURNAME -> words.any("surnames");
            case GIVEN_NAMES, MIDDLE_NAMES -> words.any("given");
            case LATIN_NAME -> "Person " + (char) ('A' + random.nextInt(26)) + "lex";
            case EMAIL -> email();
            case SEX -> spoilt(random.nextBoolean() ? pick(female) : pick(male));
            case BIRTH -> birth(LocalDate.of(1962, 1, 1).plusDays(random.nextInt(13_500)));
            case ORGANISATION -> words.any("orgs");
            case DEPARTMENT -> words.any("section");
            case JOB_TITLE -> words.any("jobs");
            case SENIORITY -> String.valueOf("KLMNPQ".charAt(random.nextInt(6)));
            case COHORT -> cohort();
            case DECLARED_DISABILITY -> random.nextInt(4) == 0 ? null : words.any(random.nextBoolean() ? "yes" : "no");
            case PHONE ->
                random.nextBoolean() ? "+254 7" + (10_000_000 + random.nextInt(9_999_999)) : (Object) 254_700_000_137L;
            case REMARK -> random.nextInt(8) == 0 ? "=HYPERLINK(\"http://example.org\",\"click\")" : null;
            case OTHER -> "X" + random.nextInt(99_999);
            default -> null;
        };
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String name() {
        String given = words.any("given");
        String surname = words.any("surnames");
        return language.equals("zh")
                ? surname + given
                : random.nextBoolean() ? given + ' ' + surname : surname + ", " + given;
    }

    private String spoilt(String text) {
        return random.nextInt(5) == 0 ? text + ' ' : text;
    }

    private String email() {
        count++;
        lastEmail = "person" + count + "@agency" + random.nextInt(9) + ".gov.example";
        return switch (random.nextInt(12)) {
            case 0 -> lastEmail.toUpperCase(Locale.ROOT);
            case 1 -> ' ' + lastEmail + ' ';
            case 2 -> lastEmail + ';';
            case 3 -> "mailto:" + lastEmail;
            default -> lastEmail;
        };
    }

    String lastEmail() {
        return lastEmail;
    }

    private String cohort() {
        String code = "NOW-2026-0" + (1 + random.nextInt(4));
        return switch (random.nextInt(10)) {
            case 0 -> code.toLowerCase(Locale.ROOT);
            case 1 -> code.replace('-', '\u2013');
            case 2 -> ' ' + code + ' ';
            case 3 -> code.replace("-", " - ");
            default -> code;
        };
    }

    Object birth(LocalDate date) {
        Births shape = births == Births.MIXED && random.nextBoolean() ? Births.REAL_DATE : births;
        return switch (shape) {
            case REAL_DATE -> date;
            case DAY_FIRST, MIXED ->
                digits(two(date.getDayOfMonth()) + separator + two(date.getMonthValue()) + separator + date.getYear());
            case MONTH_FIRST -> two(date.getMonthValue()) + '/' + two(date.getDayOfMonth()) + '/' + date.getYear();
            case ISO -> date.toString();
            case MONTH_NAME -> withMonth(date);
            case YEAR -> ownDigits || random.nextInt(4) == 0 ? digits("" + date.getYear()) : (Object) date.getYear();
        };
    }

    private String withMonth(LocalDate date) {
        if (language.equals("zh")) {
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
        String of = language.equals("es") || language.equals("pt") ? " de " : " ";
        return digits("" + date.getDayOfMonth())
                + of
                + words.month(date.getMonthValue())
                + of
                + digits("" + date.getYear());
    }

    /** The same date in figures that does not exist, or no date at all where the list has only years. */
    String impossibleBirth() {
        return switch (births) {
            case MONTH_FIRST -> "02/31/1980";
            case ISO -> "1980-02-31";
            case MONTH_NAME -> language.equals("zh") ? "1980年2月31日" : "31 " + words.month(2) + " 1980";
            case YEAR -> "not known";
            default -> digits("31" + separator + "02" + separator + "1980");
        };
    }

    private String digits(String text) {
        if (!ownDigits) {
            return text;
        }
        StringBuilder own = new StringBuilder();
        for (char c : text.toCharArray()) {
            own.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
        }
        return own.toString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
