package org.cohortium.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All cohorts: those written out come first, the made-up ones follow by ascending start. */
final class CohortPlans {
    private static final int MADE_NOMINATED = 54;
    private static final int MADE_RETURNING = 4;
    private static final int FIRST_MADE_DAY = -690;
    private static final int MADE_DAYS = 775;

    private final Basis basis;
    private final List<CohortPlan> written = new ArrayList<>();
    private final Map<String, CohortPlan> byCode = new HashMap<>();
    private final List<Organisation> madeHosts;
    private final List<Curriculum> taught;
    private final int madeFrom;
    private @Nullable CohortPlan lastMade;

    CohortPlans(Basis basis) {
        this.basis = basis;
        this.madeHosts = basis.organisations().madeHosts();
        this.taught = basis.curricula().stream()
                .filter(each -> each.line().text("state").equals("PUBLISHED"))
                .toList();
        int people = 0;
        for (var line : Tsv.read("cohorts.tsv")) {
            var plan = written(line, people);
            written.add(plan);
            byCode.put(plan.code(), plan);
            people += plan.seats().newPeople();
        }
        this.madeFrom = people;
    }

    int count() {
        return Math.max(written.size(), basis.size().cohorts());
    }

    CohortPlan get(int index) {
        if (index < written.size()) {
            return written.get(index);
        }
        if (lastMade == null || lastMade.index() != index) {
            lastMade = made(index);
        }
        return lastMade;
    }

    CohortPlan get(String code) {
        var plan = byCode.get(code);
        if (plan == null) {
            throw new IllegalArgumentException("no cohort " + code);
        }
        return plan;
    }

    /** Index of the cohort with which a person came to the programme, or -1 for those who are only registered. */
    int homeOf(int person) {
        if (person < madeFrom) {
            int index = 0;
            while (written.get(index).seats().firstPerson()
                            + written.get(index).seats().newPeople()
                    <= person) {
                index++;
            }
            return index;
        }
        int index = written.size() + (person - madeFrom) / (MADE_NOMINATED - MADE_RETURNING);
        return index < count() ? index : -1;
    }

    private CohortPlan written(Tsv.Line line, int firstPerson) {
        var host = basis.organisations().get(line.text("host"));
        var curriculum = curriculum(line.text("curriculum"));
        var language = line.text("language");
        var from = line.text("returningFrom");
        return new CohortPlan(
                written.size(),
                line.text("code"),
                curriculum,
                host,
                language,
                lessonDays(basis.days().day(line.number("startDay")), line.number("perWeek"), curriculum, language),
                new CohortPlan.Seats(
                        line.number("capacity"),
                        line.number("nominated"),
                        firstPerson,
                        line.number("returning"),
                        from.isEmpty() ? 0 : get(from).seats().firstPerson()),
                line.list("facilitators").stream().map(basis.accounts()::get).toList(),
                basis.accounts().coordinatorOf(host),
                Set.copyOf(line.list("flags")));
    }

    private CohortPlan made(int index) {
        var chance = Chance.of(basis.seed(), "cohort", index);
        int number = index - written.size();
        var host = madeHosts.get(number % madeHosts.size());
        var country = host.countryOrFail();
        var curriculum = chance.pick(taught);
        var start = basis.days().day(FIRST_MADE_DAY + (int) ((long) number * MADE_DAYS / (count() - written.size())));
        return new CohortPlan(
                index,
                "%s-%d-%d".formatted(country.iso3(), start.getYear(), 100 + number),
                curriculum,
                host,
                country.language(),
                lessonDays(start, chance.between(1, 2), curriculum, country.language()),
                madeSeats(number, chance),
                IntStream.range(0, chance.between(1, 2))
                        .mapToObj(each -> basis.accounts().facilitatorIn(country, number + each))
                        .toList(),
                basis.accounts().coordinatorOf(host),
                madeFlags(chance));
    }

    /** People come back to a later cohort of the same host. */
    private CohortPlan.Seats madeSeats(int number, Chance chance) {
        int fresh = MADE_NOMINATED - MADE_RETURNING;
        int earlier = number - 3 * madeHosts.size();
        int returning = earlier < 0 ? 0 : MADE_RETURNING;
        return new CohortPlan.Seats(
                chance.between(46, 55),
                fresh + returning,
                madeFrom + number * fresh,
                returning,
                madeFrom + Math.max(0, earlier) * fresh + chance.below(fresh - MADE_RETURNING));
    }

    private static Set<String> madeFlags(Chance chance) {
        if (chance.happens(0.025)) {
            return Set.of("cancelled");
        }
        return chance.happens(0.3) ? Set.of("unmarked") : Set.of();
    }

    private Curriculum curriculum(String version) {
        return basis.curricula().stream()
                .filter(each -> each.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no curriculum version " + version));
    }

    private static List<LocalDate> lessonDays(LocalDate start, int perWeek, Curriculum curriculum, String language) {
        var first = Days.workday(start, language);
        return IntStream.range(0, curriculum.lessons().size())
                .mapToObj(lesson -> first.plusWeeks(lesson / perWeek).plusDays(lesson % perWeek * 2L))
                .map(day -> Days.workday(day, language))
                .toList();
    }
}
