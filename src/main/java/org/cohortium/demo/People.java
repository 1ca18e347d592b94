package org.cohortium.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people, each worked out from their index alone. */
final class People {
    private static final double FEMALE = 0.455;
    private static final int SECOND_RECORDS = 4;

    private final Basis basis;
    private final CohortPlans plans;
    private final Fates fates;
    private final Map<String, NamePool> names;
    private final Map<String, Map<String, List<Job>>> jobs = Job.all();
    private final Map<String, Integer> mailboxesTaken = new HashMap<>();

    People(Basis basis, CohortPlans plans, Map<String, NamePool> names) {
        this.basis = basis;
        this.plans = plans;
        this.fates = new Fates(basis);
        this.names = names;
    }

    /** Hands out people by ascending index, from the first to the last. */
    Stream<Person> all() {
        mailboxesTaken.clear();
        int people = basis.size().people();
        return IntStream.range(0, people)
                .mapToObj(index -> index < people - SECOND_RECORDS ? person(index) : secondRecord(index, people));
    }

    /** The person of an index. Walks through those before: who has a mailbox first depends on them. */
    Person get(int index) {
        return all().skip(index).findFirst().orElseThrow();
    }

    /** The last of all are people who are known already; the very last one was not noticed yet. */
    private Person secondRecord(int index, int people) {
        var twin = person((people - index) * 23);
        var known = basis.days().cutoff().minusSeconds(86_400L * (30 + people - index));
        return twin.secondRecord(
                index, known, index == people - 1 ? null : new Person.Merge(twin.id(), known.plusSeconds(86_400L * 9)));
    }

    private Person person(int index) {
        var chance = Chance.of(basis.seed(), "person", index);
        int home = plans.homeOf(index);
        var cohort = home < 0 ? null : plans.get(home);
        var host = cohort == null ? chance.pick(basis.organisations().hosts()) : cohort.host();
        var country = host.countryOrFail();
        var organisation =
                chance.happens(0.55) ? host : chance.pick(basis.organisations().hostsIn(country));
        boolean female = chance.happens(FEMALE);
        var name = names.get(country.pool(chance)).name(female, chance);
        var known = cohort == null ? knownWithoutCohort(chance) : knownFrom(cohort, index);
        var posts = jobs.getOrDefault(country.language(), Map.of());
        var job = Job.draw(posts, chance);
        return new Person(
                index,
                name,
                mailbox(name, index) + "@" + organisation.domain(),
                organisation,
                job,
                sex(female, chance),
                chance.happens(0.04) ? null : basis.days().today().getYear() - age(job, chance),
                Answers.draw(chance),
                chance.happens(0.35) ? chance.happens(0.05) : null,
                country.languagesSpoken(chance.between(1, 2)),
                chance.happens(0.93) ? known.atZone(ZoneOffset.UTC).toLocalDate() : null,
                known,
                basis.accounts().coordinatorOf(host).username(),
                chance.happens(0.03) ? Job.draw(posts, chance) : null,
                null);
    }

    private Instant knownFrom(CohortPlan cohort, int person) {
        int slot = person - cohort.seats().firstPerson() + cohort.seats().returning();
        return fates.nominatedAt(cohort, slot);
    }

    private Instant knownWithoutCohort(Chance chance) {
        return basis.days().cutoff().minusSeconds(3_600L * chance.between(24, 600 * 24));
    }

    private static String sex(boolean female, Chance chance) {
        double drawn = chance.share();
        if (drawn < 0.030) {
            return "UNKNOWN";
        }
        if (drawn < 0.042) {
            return drawn < 0.036 ? "OTHER" : "UNDISCLOSED";
        }
        return female ? "FEMALE" : "MALE";
    }

    private static int age(Job job, Chance chance) {
        return switch (job.seniority()) {
            case "JUNIOR" -> chance.between(24, 34);
            case "MID" -> chance.between(27, 46);
            case "SENIOR" -> chance.between(33, 55);
            default -> chance.between(38, 59);
        };
    }

    /** In a small population a number follows only where the mailbox is taken; in a large one always. */
    private String mailbox(PersonName name, int index) {
        if (index >= DemoSize.DEMO.people()) {
            return name.mailbox() + (index + 1);
        }
        int taken = mailboxesTaken.merge(name.mailbox(), 1, Integer::sum);
        return taken == 1 ? name.mailbox() : name.mailbox() + taken;
    }
}
