package org.cohortium.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** People for grids: some alike, or many made up from a seed. */
final class GivenCrowd {
    static final LocalDate START = LocalDate.of(2026, 1, 15);

    private final List<List<Participation>> people = new ArrayList<>();

    List<List<Participation>> people() {
        return people;
    }

    /** So many alike. */
    GivenCrowd with(int times, String sex, String country, String cohort, Milestones reached) {
        for (int i = 0; i < times; i++) {
            Traits traits = new Traits(sex, 30, "NO", country, country.equals("MWI"));
            people.add(List.of(new Participation(people.size(), cohort, traits, reached, List.of(), null, null)));
        }
        return this;
    }

    /** Registered after so many months, and so far in the course: 0 registered, 1 started, 2 completed, 3 certified. */
    static Milestones far(int months, int steps) {
        LocalDate day = START.plusMonths(months);
        return new Milestones(
                day,
                null,
                steps > 0 ? day : null,
                steps > 1 ? day : null,
                steps > 1 ? day : null,
                steps > 2 ? day : null,
                steps > 2 ? day : null);
    }

    /** Made up; half of the seeds have people in two cohorts. */
    static GivenCrowd madeUp(long seed, int size, int cohorts) {
        Random random = new Random(seed);
        GivenCrowd crowd = new GivenCrowd();
        for (int i = 0; i < size; i++) {
            Traits traits = crowd.traits(random);
            List<Participation> person = new ArrayList<>();
            int first = random.nextInt(cohorts);
            person.add(participation(i, first, traits, random));
            if (seed % 2 == 0 && random.nextInt(9) == 0 && cohorts > 1) {
                person.add(participation(i, (first + 1) % cohorts, traits, random));
            }
            crowd.people.add(List.copyOf(person));
        }
        return crowd;
    }

    /** Made up as others are, but the code of a cohort names the country of all its people. */
    static GivenCrowd byCountry(long seed, int size, int cohorts) {
        GivenCrowd crowd = new GivenCrowd();
        for (List<Participation> person : madeUp(seed, size, cohorts).people) {
            Participation first = person.get(0);
            String code = first.traits().country() + "-" + first.cohort();
            crowd.people.add(List.of(new Participation(
                    first.person(), code, first.traits(), first.reached(), List.of(), first.pre(), first.post())));
        }
        return crowd;
    }

    /** Those of the cohorts that only have people of a country, as their codes say. */
    static List<String> cohortsOf(String country, Collection<String> cohorts) {
        return cohorts.stream().filter(code -> code.startsWith(country + "-")).toList();
    }

    private Traits traits(Random random) {
        String country = skewed(random, "KEN", "SEN", "MWI", "TUN", "NPL", null);
        return new Traits(
                String.valueOf(skewed(random, "MALE", "FEMALE", "FEMALE", "UNKNOWN", "UNDISCLOSED", "OTHER")),
                random.nextInt(12) == 0 ? null : 22 + random.nextInt(35),
                String.valueOf(skewed(random, "NO", "NO", "NO", "UNKNOWN", "YES", "NO")),
                country,
                "MWI".equals(country) || "NPL".equals(country));
    }

    /** The first is the most frequent, each later one less so. */
    private static @Nullable String skewed(Random random, @Nullable String... values) {
        int index = (int) (Math.pow(random.nextDouble(), 2) * values.length);
        return values[index];
    }

    private static Participation participation(long person, int cohort, Traits traits, Random random) {
        LocalDate registered = START.plusDays((long) cohort * 20 + random.nextInt(12));
        int steps = Math.min(6, random.nextInt(9));
        LocalDate started = steps > 0 ? registered.plusDays(random.nextInt(20)) : null;
        LocalDate done = steps > 2 ? registered.plusDays(20L + random.nextInt(60)) : null;
        LocalDate assessed = steps > 3 ? registered.plusDays(20L + random.nextInt(60)) : null;
        LocalDate passed = steps > 4 && assessed != null ? assessed.plusDays(random.nextInt(40)) : null;
        LocalDate certified = passed == null || done == null ? null : passed.isAfter(done) ? passed : done;
        LocalDate left = steps == 1 || steps == 2 ? registered.plusDays(21L + random.nextInt(60)) : null;
        return new Participation(
                person,
                "C" + cohort,
                traits,
                new Milestones(registered, left, started, done, assessed, passed, certified),
                List.of(),
                null,
                null);
    }
}
