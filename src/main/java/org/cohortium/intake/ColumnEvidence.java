package org.cohortium.intake;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cohortium.intake.BirthReader.Reading;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.CellKind;

/** What the contents of a column say of its meaning. Bounded: counts, and the first distinct contents. */
final class ColumnEvidence {
    private static final int DISTINCT = 100;
    private static final int LOOKED_AT = 1_000;

    private final LocalDate today;
    private final BirthReader births;
    private final Set<String> distinct = new LinkedHashSet<>();
    private int filled;
    private int emails;
    private int dates;
    private int sexes;
    private int answers;
    private int codes;
    private int phones;
    private int numbers;
    private int names;
    private int dayFirst;
    private int monthFirst;
    private int figures;

    ColumnEvidence(LocalDate today) {
        this.births = new BirthReader(DateOrder.DAY_FIRST, today);
        this.today = today;
    }

    /** Counts a cell; of a long column the later cells only tell the order of day and month and the letters used. */
    void see(Cell cell) {
        String text = PlainText.tidy(cell.text());
        if (text.isEmpty()) {
            return;
        }
        if (filled < LOOKED_AT) {
            filled++;
            countKinds(cell, text);
        } else if (dates * 5 > filled) {
            countDates(cell, text);
        }
        if (distinct.size() < DISTINCT) {
            distinct.add(text.length() > 80 ? text.substring(0, 80) : text);
        }
    }

    private void countKinds(Cell cell, String text) {
        String plain = PlainText.digits(text);
        boolean figuresOnly = plain.matches("[+0-9][0-9 ()./-]*");
        long digits = plain.chars().filter(c -> c >= '0' && c <= '9').count();
        emails += text.indexOf('@') > 0 ? 1 : 0;
        sexes += ListWords.usual().sex(text) != null ? 1 : 0;
        answers += ListWords.usual().answer(text) != null ? 1 : 0;
        codes += CohortCode.looksLikeOne(text) ? 1 : 0;
        numbers += plain.matches("\\d+[.)]?") ? 1 : 0;
        phones += figuresOnly && digits >= 7 && digits <= 15 ? 1 : 0;
        names += digits == 0 && looksLikeName(text) ? 1 : 0;
        countDates(cell, text);
    }

    /** A single letter is no name, a single Chinese character is. */
    private static boolean looksLikeName(String text) {
        boolean longEnough = text.length() > 1 || HeadingQualifiers.isHan(text);
        return longEnough && text.length() <= 60 && PlainText.hasLetter(text);
    }

    private void countDates(Cell cell, String text) {
        if (cell.kind() == CellKind.DATE) {
            dates++;
            return;
        }
        if (text.length() > 40) {
            return;
        }
        Reading reading = births.read(text);
        Birth birth = reading.birth();
        boolean nearby = birth != null && birth.year() > today.getYear() - 120 && birth.year() <= today.getYear() + 10;
        if (reading.impossible() || nearby) {
            dates += filled <= LOOKED_AT ? 1 : 0;
            figures++;
            dayFirst += reading.shows() == DateOrder.DAY_FIRST ? 1 : 0;
            monthFirst += reading.shows() == DateOrder.MONTH_FIRST ? 1 : 0;
        }
    }

    boolean isEmpty() {
        return filled == 0;
    }

    Set<String> distinct() {
        return distinct;
    }

    List<String> samples() {
        return distinct.stream().limit(5).toList();
    }

    /** Whether dates in figures show, by a number over twelve, which part is the day. */
    boolean showsDateOrder() {
        return dayFirst + monthFirst > 0;
    }

    /** Whether there is a date in figures at all whose order could matter. */
    boolean needsDateOrder() {
        return figures > 0
                && distinct.stream()
                        .anyMatch(text -> PlainText.digits(text).matches("\\d{1,2}[^\\d:]+\\d{1,2}[^\\d:]+\\d{2,4}.*"));
    }

    DateOrder dateOrder() {
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** From -1, the contents speak against the field, over 0, they say nothing, to 1, they speak for it. */
    double support(Field field) {
        if (filled == 0) {
            return 0;
        }
        return switch (field) {
            case EMAIL -> typed(emails, 0.5, 0.2);
            case BIRTH -> typed(dates, 0.5, 0.2);
            case SEX -> typed(sexes, 0.6, 0.3);
            case DECLARED_DISABILITY -> typed(answers, 0.5, 0);
            case COHORT -> share(codes) >= 0.5 ? 1 : foreign();
            case PHONE -> share(phones) >= 0.5 ? 1 : share(emails) > 0.5 ? -1 : 0;
            case ROW_NUMBER -> share(numbers) >= 0.7 ? 1 : share(names) > 0.5 ? -1 : 0;
            case NAME, SURNAME, GIVEN_NAMES, SECOND_SURNAME, MIDDLE_NAMES, LATIN_NAME -> nameSupport();
            default -> foreign();
        };
    }

    private double typed(int count, double enough, double tooFew) {
        return share(count) >= enough ? 1 : share(count) < tooFew ? -1 : 0;
    }

    private double nameSupport() {
        boolean other = share(sexes) > 0.5 || share(answers) > 0.5 || share(codes) > 0.5;
        return share(names) < 0.5 || other ? -1 : 0.5;
    }

    private double foreign() {
        return share(emails) > 0.5 || share(dates) > 0.8 && share(numbers) < 0.8 ? -1 : 0;
    }

    /** Whether the column is one of e-mail addresses and nothing else, faults apart. */
    boolean isAddresses() {
        return filled > 0 && share(emails) >= 0.8;
    }

    /** Whether nearly every cell is different, as names are. */
    boolean isVaried() {
        return distinct.size() >= Math.min(DISTINCT, filled) * 0.7;
    }

    private double share(int count) {
        return (double) count / filled;
    }
}
