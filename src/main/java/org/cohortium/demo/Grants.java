package org.cohortium.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All grants: those written out, and for the larger sizes made-up ones that pay for the cohorts of a few hosts each. */
final class Grants {
    private static final List<String> CURRENCIES = List.of("USD", "USD", "EUR", "NOK");

    private final Basis basis;
    private final CohortPlans plans;
    private final List<Tsv.Line> written = Tsv.read("grants.tsv");
    private final List<Tsv.Line> allocations = Tsv.read("allocations.tsv");
    private final List<Organisation> hosts;
    private final int writtenCohorts = Tsv.read("cohorts.tsv").size();

    Grants(Basis basis, CohortPlans plans) {
        this.basis = basis;
        this.plans = plans;
        this.hosts = basis.organisations().madeHosts();
    }

    /** In the order of their ids, each worked out when it is asked for. */
    Stream<Grant> all() {
        return IntStream.range(0, basis.size().grants())
                .mapToObj(index -> index < written.size() ? written(index) : made(index));
    }

    private Grant written(int index) {
        var line = written.get(index);
        var shares = allocations.stream()
                .filter(each -> each.text("grant").equals(line.text("code")))
                .map(each -> new Grant.Share(
                        plans.get(each.text("cohort")),
                        each.decimal("share"),
                        each.text("attribution"),
                        each.yes("lead")))
                .toList();
        var starts = basis.days().day(line.number("startDay")).withDayOfMonth(1);
        var ends = basis.days().day(line.number("endDay")).withDayOfMonth(1).minusDays(1);
        return new Grant(
                index + 1L,
                line.text("code"),
                basis.organisations().get(line.text("donor")),
                line.text("iati"),
                line.text("title"),
                Json.translations("title", Map.of("fr", line.text("fr"), "ar", line.text("ar"))),
                line.text("currency"),
                line.number("amount"),
                starts,
                ends,
                line.list("countries"),
                shares,
                seats(shares),
                quarters(firstOfQuarter(starts), ends));
    }

    private Grant made(int index) {
        var chance = Chance.of(basis.seed(), "grant", index);
        var donor = chance.pick(basis.organisations().donors());
        var currency = chance.pick(CURRENCIES);
        var shares = shares(index - written.size());
        var newYear = basis.days().today().withDayOfYear(1);
        int seats = seats(shares);
        return new Grant(
                index + 1L,
                "%s-%d-%03d".formatted(donor.code().substring(4), newYear.getYear() - chance.below(2), index),
                donor,
                "XX-EXAMPLE-%s-%03d".formatted(donor.code(), index),
                "Capable public administrations, window " + (index + 1),
                "{}",
                currency,
                Math.round(seats * 1_150 * ExchangeRates.perDollar(currency) / 1_000) * 1_000,
                newYear.minusYears(1),
                newYear.plusYears(1).plusMonths(6).minusDays(1),
                shares.stream()
                        .map(share -> share.cohort().country().iso3())
                        .distinct()
                        .toList(),
                shares,
                seats,
                quarters(newYear, newYear.plusMonths(11)));
    }

    /** The cohorts of every host whose turn it is; one in seven is paid for by the next grant too. */
    private List<Grant.Share> shares(int number) {
        int grants = basis.size().grants() - written.size();
        var shares = new ArrayList<Grant.Share>();
        cohortsOf(number, grants).forEach(cohort -> {
            boolean shared = isShared(cohort);
            shares.add(new Grant.Share(cohort, shared ? 0.6 : 1, shared ? "PRO_RATA" : "FULL", true));
        });
        cohortsOf((number + grants - 1) % grants, grants)
                .filter(this::isShared)
                .forEach(cohort -> shares.add(new Grant.Share(cohort, 0.4, "PRO_RATA", false)));
        return shares;
    }

    /** Hosts come in turn, and so do the grants that pay for them. */
    private Stream<CohortPlan> cohortsOf(int turn, int grants) {
        return Stream.iterate(turn, host -> host < hosts.size(), host -> host + grants)
                .flatMap(host -> Stream.iterate(
                        writtenCohorts + host, index -> index < plans.count(), index -> index + hosts.size()))
                .map(plans::get);
    }

    private boolean isShared(CohortPlan cohort) {
        return Chance.of(basis.seed(), "shared", cohort.index()).happens(0.14);
    }

    private static int seats(List<Grant.Share> shares) {
        return (int) Math.round(shares.stream()
                .mapToDouble(share -> share.part() * share.cohort().seats().capacity())
                .sum());
    }

    private static List<LocalDate> quarters(LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusMonths(3))
                .toList();
    }

    private static LocalDate firstOfQuarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    }
}
