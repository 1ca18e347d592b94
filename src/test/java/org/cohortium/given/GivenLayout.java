package org.cohortium.given;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cohortium.given.GivenPeople.Births;
import org.cohortium.intake.DateOrder;
import org.cohortium.intake.Field;

/** Makes up the layout of a list: language, columns and their order, titles, noise, faults, format and encoding. */
final class GivenLayout {
    private static final List<String> FAULTS = List.of(
            "email.invalid",
            "email.missing",
            "email.duplicate",
            "name.missing",
            "cohort.unknown",
            "cohort.missing",
            "birth.invalid",
            "birth.range",
            "sex.unknown");

    private final Random random;
    private final String language;
    private final GivenVocabulary words;
    private final Births births;
    private final GivenPeople people;
    private final GivenSheet sheet;
    private final List<Field> columns = new ArrayList<>();
    private final Map<Integer, Field> fields = new TreeMap<>();
    private final Set<String> rejections = new TreeSet<>();
    private final boolean delimited;
    private int offset;

    GivenLayout(long seed) {
        this.random = new Random(seed * 7_919);
        List<String> languages = GivenVocabulary.languages();
        this.language = languages.get((int) (seed % languages.size()));
        this.words = new GivenVocabulary(language, random);
        this.delimited = random.nextInt(3) == 0;
        this.births = births();
        this.people = new GivenPeople(language, words, births, random);
        this.sheet = new GivenSheet(words.any("sheet"));
    }

    private Births births() {
        List<Births> usual = new ArrayList<>(List.of(Births.DAY_FIRST, Births.ISO, Births.MONTH_NAME, Births.YEAR));
        if (!delimited) {
            usual.addAll(List.of(Births.REAL_DATE, Births.MIXED));
        }
        if (language.equals("en")) {
            usual.add(Births.MONTH_FIRST);
        }
        return usual.get(random.nextInt(usual.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    GivenNominationList list() {
        chooseColumns();
        offset = chance(15) ? 1 : 0;
        addTitles();
        int headerRow = addHeadings();
        int people = addPeople();
        addFooter();
        if (chance(30)) {
            sheet.withNotesBefore(List.of(words.any("note"), words.any("title"), words.any("email")));
        }
        if (chance(20)) {
            sheet.withHiddenListAfter(List.of(words.any("sex"), words.any("female"), words.any("male")));
        }
        DateOrder order = births == Births.MONTH_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        String form = form();
        String description = language + ' ' + form + ' ' + births + ' ' + columns;
        return new GivenNominationList(
                description,
                sheet,
                bytes(form),
                form.replaceFirst(" .*", ""),
                headerRow,
                fields,
                order,
                people,
                rejections);
    }

    private void chooseColumns() {
        List<List<Field>> groups = new ArrayList<>();
        groups.add(nameColumns());
        groups.add(chance(40) ? List.of(Field.EMAIL, Field.PHONE) : List.of(Field.EMAIL));
        addMaybe(groups, 95, Field.COHORT);
        addMaybe(groups, 90, Field.SEX);
        addMaybe(groups, 90, Field.BIRTH);
        addMaybe(groups, 80, Field.ORGANISATION);
        addMaybe(groups, 25, Field.DEPARTMENT);
        addMaybe(groups, 80, Field.JOB_TITLE);
        addMaybe(groups, 30, Field.SENIORITY);
        addMaybe(groups, 60, Field.DECLARED_DISABILITY);
        addMaybe(groups, 40, Field.OTHER);
        Collections.shuffle(groups, random);
        addMaybe(groups, 30, Field.REMARK);
        if (chance(70)) {
            columns.add(Field.ROW_NUMBER);
        }
        groups.forEach(columns::addAll);
    }

    private void addMaybe(List<List<Field>> groups, int percent, Field field) {
        if (chance(percent)) {
            groups.add(List.of(field));
        }
    }

    private List<Field> nameColumns() {
        List<Field> names = new ArrayList<>();
        if (chance(50)) {
            names.add(Field.NAME);
        } else {
            names.addAll(List.of(Field.SURNAME, Field.GIVEN_NAMES));
            if (chance(40) && !language.equals("zh")) {
                Collections.reverse(names);
            }
            if (words.has("middleNames") && chance(60)) {
                names.add(Field.MIDDLE_NAMES);
            }
        }
        if (words.has("latinName") && chance(50)) {
            names.add(Field.LATIN_NAME);
        }
        return names;
    }

    private void addTitles() {
        for (int i = random.nextInt(4); i > 0; i--) {
            int row = sheet.add(Collections.singletonList(words.any("title")));
            if (chance(50)) {
                sheet.merge(row, row, 0, columns.size());
            }
        }
        if (!columns.contains(Field.COHORT)) {
            sheet.add(words.any("cohort") + ": NOW-2026-02");
        }
        if (chance(50)) {
            sheet.add(List.of());
        }
    }

    private int addHeadings() {
        boolean birthYear = births == Births.YEAR;
        List<Object> headings = shifted();
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.get(i);
            fields.put(offset + i, field);
            headings.add(words.any(field == Field.BIRTH && birthYear ? "birthYear" : field.key()));
        }
        if (chance(15) && !delimited) {
            return addGrouped(headings);
        }
        int row = sheet.add(headings);
        if (chance(20)) {
            sheet.hide(offset + columns.size() - 1);
        }
        return row;
    }

    /** Headings in two rows: groups over name and contact, the others merged downwards. */
    private int addGrouped(List<Object> headings) {
        List<Object> upper = new ArrayList<>(headings);
        List<Object> lower = new ArrayList<>(Collections.nCopies(headings.size(), null));
        Map<String, Integer> groups = new HashMap<>();
        int first = sheet.add(upper);
        for (int i = offset; i < headings.size(); i++) {
            Field field = columns.get(i - offset);
            String group = field.column().equals("name") && !columns.contains(Field.NAME)
                    ? "groupName"
                    : field == Field.EMAIL || field == Field.PHONE ? "groupContact" : null;
            if (group == null) {
                sheet.merge(first, first + 1, i, i);
                continue;
            }
            lower.set(i, headings.get(i));
            upper.set(i, groups.putIfAbsent(group, i) == null ? words.any(group) : null);
        }
        sheet.replace(first, upper);
        return sheet.add(lower);
    }

    private List<Object> shifted() {
        return new ArrayList<>(Collections.nCopies(offset, null));
    }

    private int addPeople() {
        int count = 12 + random.nextInt(60);
        Map<Integer, String> faults = faults(count);
        String earlier = "";
        for (int i = 0; i < count; i++) {
            addNoise(i);
            List<Object> row = shifted();
            columns.forEach(field -> row.add(people.value(field)));
            number(row, i + 1);
            String fault = faults.get(i);
            if (fault != null) {
                spoil(row, fault, earlier);
            }
            int number = sheet.add(row);
            if (fault != null) {
                rejections.add(number + " " + fault.replaceFirst("\\..*", "") + ' ' + fault);
            }
            earlier = fault == null ? people.lastEmail() : earlier;
        }
        return count;
    }

    private Map<Integer, String> faults(int count) {
        Map<Integer, String> faults = new HashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            String fault = FAULTS.get(random.nextInt(FAULTS.size()));
            Field field = Field.ofKey(fault.replaceFirst("\\..*", "")).orElseThrow();
            if (field == Field.NAME || columns.contains(field)) {
                faults.put(3 + random.nextInt(count - 3), fault);
            }
        }
        return faults;
    }

    private void number(List<Object> row, int number) {
        int column = columns.indexOf(Field.ROW_NUMBER);
        if (column >= 0) {
            row.set(offset + column, number);
        }
    }

    private void spoil(List<Object> row, String fault, String earlierEmail) {
        switch (fault) {
            case "email.invalid" -> set(row, Field.EMAIL, words.any("badEmail"));
            case "email.missing" -> set(row, Field.EMAIL, chance(50) ? "-" : null);
            case "email.duplicate" -> set(row, Field.EMAIL, earlierEmail.toUpperCase(Locale.ROOT));
            case "name.missing" -> set(row, columns.contains(Field.NAME) ? Field.NAME : Field.SURNAME, null);
            case "cohort.unknown" -> set(row, Field.COHORT, words.any("badCohort"));
            case "cohort.missing" -> set(row, Field.COHORT, null);
            case "birth.invalid" -> set(row, Field.BIRTH, people.impossibleBirth());
            case "birth.range" -> set(row, Field.BIRTH, people.birth(LocalDate.of(chance(50) ? 2031 : 1911, 3, 17)));
            case "sex.unknown" -> set(row, Field.SEX, words.any("badSex"));
            default -> throw new IllegalArgumentException(fault);
        }
    }

    private void set(List<Object> row, Field field, Object value) {
        row.set(offset + columns.indexOf(field), value);
    }

    private void addNoise(int person) {
        if (chance(2)) {
            sheet.add(List.of());
        }
        if (chance(2) && person > 0) {
            sheet.add(words.any("section"));
        }
    }

    private void addFooter() {
        if (chance(15) && columns.contains(Field.ROW_NUMBER)) {
            for (int i = 900; i < 905; i++) {
                List<Object> row = shifted();
                row.add(i);
                sheet.add(row);
            }
        }
        if (chance(40)) {
            sheet.add(List.of());
            List<Object> total = shifted();
            total.addAll(List.of(words.any("total"), "37"));
            sheet.add(total);
        }
        if (chance(50)) {
            sheet.add(List.of());
            sheet.add(words.any("signature"));
        }
    }

    private String form() {
        if (!delimited) {
            return chance(25) ? "xls" : "xlsx";
        }
        String legacy = switch (language) {
            case "ar" -> "windows-1256";
            case "ru" -> "windows-1251";
            case "zh" -> "GB18030";
            default -> "windows-1252";
        };
        List<String> charsets =
                List.of(legacy, legacy, "UTF-8", "UTF-8-BOM", "UTF-16LE-BOM", "UTF-16BE-BOM", "UTF-16LE");
        return "csv " + ";,\t|".charAt(random.nextInt(4)) + ' ' + charsets.get(random.nextInt(charsets.size()));
    }

    private byte[] bytes(String form) {
        if (form.equals("xlsx")) {
            return sheet.xlsx();
        }
        if (form.equals("xls")) {
            return sheet.xls();
        }
        String charset = form.substring(6).strip();
        boolean mark = charset.endsWith("-BOM");
        Charset named = mark && charset.startsWith("UTF-8")
                ? StandardCharsets.UTF_8
                : Charset.forName(charset.replace("-BOM", ""));
        return sheet.csv(form.charAt(4), named, mark, chance(50) ? "\r\n" : "\n");
    }
}
