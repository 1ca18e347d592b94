package org.cohortium.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cohortium.intake.BirthReader.Reading;
import org.cohortium.intake.CohortLookup.Answer;
import org.cohortium.intake.NameRule.Name;
import org.cohortium.person.Sex;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules of a nomination to rows, in the order of the file. Remembers, in bounded space, the addresses and
 * names it has seen: one judge a file. A row given as texts only, such as a mended one, is judged like one from the file.
 */
public final class RowJudge {
    private final Mapping mapping;
    private final LocalDate today;
    private final CohortLookup cohorts;
    private final SeenEmails emails;
    private final RowsByText names = new RowsByText();
    private final MappedColumns columns;
    private final NameRule nameRule;
    private final BirthReader births;
    private final SexReader sexes;

    /** @param today the day of the upload, by which ages are judged however late the job runs */
    public RowJudge(Mapping mapping, LocalDate today, CohortLookup cohorts) {
        this(mapping, today, cohorts, new RowsByText());
    }

    /** @param emails who used an address first, for rows that are judged outside the order of the file */
    public RowJudge(Mapping mapping, LocalDate today, CohortLookup cohorts, SeenEmails emails) {
        this.mapping = mapping;
        this.today = today;
        this.cohorts = cohorts;
        this.emails = emails;
        this.columns = new MappedColumns(mapping);
        this.nameRule = new NameRule(columns);
        this.births = new BirthReader(mapping.dateOrder(), today);
        this.sexes = new SexReader(mapping.mMeans());
    }

    /** Notes the address of a row that was judged before a job was taken up again. */
    public void pass(SheetRow row) {
        String email = EmailReader.read(text(row, Field.EMAIL)).email();
        if (email != null) {
            emails.firstRow(EmailReader.key(email), row.number());
        }
        Name name = nameRule.read(row, new ArrayList<>());
        if (name != null) {
            names.firstRow(PlainText.key(name.whole()), row.number());
        }
    }

    public JudgedRow judge(SheetRow row) {
        List<Problem> problems = new ArrayList<>();
        List<Flag> flags = new ArrayList<>();
        Name name = nameRule.read(row, problems);
        Sex sex = sex(row, problems);
        Birth birth = birth(row, problems);
        String email = email(row, problems);
        String cohort = cohort(row, problems);
        if (name != null) {
            flagRepeated(name, row, flags);
        }
        if (!problems.isEmpty()) {
            return new JudgedRow(row.number(), null, email, problems, flags);
        }
        Nomination nomination = new Nomination(
                Objects.requireNonNull(name).whole(),
                name.surname(),
                name.givenNames(),
                name.latin(),
                Objects.requireNonNull(email),
                sex,
                birth,
                cohort,
                disability(row, flags),
                details(row));
        return new JudgedRow(row.number(), nomination, email, problems, flags);
    }

    private void flagRepeated(Name name, SheetRow row, List<Flag> flags) {
        int first = names.firstRow(PlainText.key(name.whole()), row.number());
        if (first != row.number()) {
            flags.add(new Flag("intake.flag.name.repeated", Map.of("value", name.whole(), "row", first)));
        }
    }

    private @Nullable String email(SheetRow row, List<Problem> problems) {
        String cell = text(row, Field.EMAIL);
        if (PlainText.isPlaceholder(cell)) {
            problems.add(Problem.of(Field.EMAIL, cell, "email.missing"));
            return null;
        }
        EmailReader.Reading reading = EmailReader.read(cell);
        String email = reading.email();
        if (email == null) {
            problems.add(Problem.of(Field.EMAIL, cell, reading.several() ? "email.several" : "email.invalid"));
            return null;
        }
        int first = emails.firstRow(EmailReader.key(email), row.number());
        if (first != row.number()) {
            problems.add(new Problem(
                    Field.EMAIL, cell, "email.duplicate", Map.of("value", Problem.shortened(cell), "row", first)));
        }
        return email;
    }

    private Sex sex(SheetRow row, List<Problem> problems) {
        String cell = text(row, Field.SEX);
        Sex sex = sexes.read(cell);
        if (sex == null) {
            problems.add(Problem.of(Field.SEX, cell, "sex.unknown"));
            return Sex.UNKNOWN;
        }
        return sex;
    }

    private @Nullable Birth birth(SheetRow row, List<Problem> problems) {
        String cell = text(row, Field.BIRTH);
        if (PlainText.isPlaceholder(cell)) {
            return null;
        }
        Reading reading = births.read(cell);
        Birth birth = reading.birth();
        if (birth == null) {
            problems.add(Problem.of(Field.BIRTH, cell, "birth.invalid"));
        } else if (!birth.isPlausible(today)) {
            Map<String, Object> arguments =
                    Map.of("value", Problem.shortened(cell), "youngest", Birth.YOUNGEST, "oldest", Birth.OLDEST);
            problems.add(new Problem(Field.BIRTH, cell, "birth.range", arguments));
        }
        return birth;
    }

    /** The code under which the cohort was found, else as it stands in the list. */
    private String cohort(SheetRow row, List<Problem> problems) {
        String forAll = mapping.cohortForAll();
        String cell = text(row, Field.COHORT);
        if (PlainText.isPlaceholder(cell) && forAll == null) {
            problems.add(Problem.of(Field.COHORT, cell, "cohort.missing"));
            return cell;
        }
        String code = CohortCode.tidy(PlainText.isPlaceholder(cell) && forAll != null ? forAll : cell);
        Answer answer = cohorts.find(code);
        if (answer == Answer.UNKNOWN && !CohortCode.usual(code).equals(code)) {
            code = CohortCode.usual(code);
            answer = cohorts.find(code);
        }
        switch (answer) {
            case OPEN -> {}
            case UNKNOWN -> problems.add(Problem.of(Field.COHORT, cell, "cohort.unknown"));
            case CLOSED -> problems.add(Problem.of(Field.COHORT, cell, "cohort.closed"));
            case NOT_YOURS -> problems.add(Problem.of(Field.COHORT, cell, "cohort.notYours"));
        }
        return code;
    }

    private @Nullable Boolean disability(SheetRow row, List<Flag> flags) {
        String cell = text(row, Field.DECLARED_DISABILITY);
        Boolean answer = ListWords.usual().answer(cell);
        if (answer == null && !PlainText.isPlaceholder(cell)) {
            flags.add(new Flag("intake.flag.disability.unclear", Map.of("value", PlainText.tidy(cell))));
        }
        return answer;
    }

    private NominationDetails details(SheetRow row) {
        return new NominationDetails(
                tidy(row, Field.ORGANISATION),
                tidy(row, Field.DEPARTMENT),
                tidy(row, Field.JOB_TITLE),
                tidy(row, Field.SENIORITY),
                tidy(row, Field.PHONE),
                tidy(row, Field.REMARK));
    }

    private String tidy(SheetRow row, Field field) {
        return PlainText.tidy(text(row, field));
    }

    private String text(SheetRow row, Field field) {
        return columns.text(row, field);
    }
}
