package org.cohortium.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accounts: those written out, and for the larger sizes a coordinator for each ministry and facilitators by country. */
final class Accounts {
    private static final int FACILITATORS_A_COUNTRY = 10;

    private final List<Account> all = new ArrayList<>();
    private final Map<String, Account> byUsername = new HashMap<>();
    private final Map<Long, Account> coordinators = new HashMap<>();
    private final Map<String, NamePool> names;
    private final Organisations organisations;
    private final long seed;

    Accounts(Organisations organisations, Map<String, NamePool> names, long seed) {
        this.names = names;
        this.organisations = organisations;
        this.seed = seed;
        Tsv.read("accounts.tsv").forEach(this::addWritten);
        organisations.madeHosts().forEach(this::addCoordinator);
        organisations.madeHosts().stream()
                .map(Organisation::countryOrFail)
                .distinct()
                .forEach(this::addFacilitators);
    }

    List<Account> all() {
        return all;
    }

    Account get(String username) {
        var account = byUsername.get(username);
        if (account == null) {
            throw new IllegalArgumentException("no account " + username);
        }
        return account;
    }

    /** Who decides for the cohorts of a ministry or agency. */
    Account coordinatorOf(Organisation host) {
        var own = coordinators.get(host.id());
        var parent = host.parentId() == null ? null : coordinators.get(host.parentId());
        var coordinator = own == null ? parent : own;
        return coordinator == null ? get("admin") : coordinator;
    }

    Account facilitatorIn(Country country, int number) {
        return get(facilitatorName(country, number % FACILITATORS_A_COUNTRY));
    }

    private void addWritten(Tsv.Line line) {
        var organisation = line.text("organisation").isEmpty() ? null : organisations.get(line.text("organisation"));
        add(new Account(
                all.size() + 1,
                line.text("username"),
                line.text("name"),
                line.text("email"),
                line.text("language"),
                line.text("zone"),
                line.text("role"),
                organisation,
                line.yes("demo"),
                line.text("person").isEmpty() ? null : line.number("person")));
    }

    private void addCoordinator(Organisation host) {
        var username = "coordinator." + host.code().toLowerCase(Locale.ROOT);
        add(made(username, "COORDINATOR", host, host.countryOrFail()));
    }

    private void addFacilitators(Country country) {
        for (int number = 0; number < FACILITATORS_A_COUNTRY; number++) {
            add(made(facilitatorName(country, number), "FACILITATOR", organisations.get("TP-RIFT"), country));
        }
    }

    private Account made(String username, String role, Organisation organisation, Country country) {
        var chance = Chance.of(seed, "account", username.hashCode());
        var name = names.get(country.pool(chance)).name(chance.happens(0.5), chance);
        return new Account(
                all.size() + 1,
                username,
                name.readable(),
                name.mailbox() + "@" + organisation.domain(),
                country.language().equals("fr") || country.language().equals("ar") ? country.language() : "en",
                country.zone().getId(),
                role,
                organisation,
                false,
                null);
    }

    private void add(Account account) {
        all.add(account);
        byUsername.put(account.username(), account);
        if (account.role().equals("COORDINATOR") && account.organisation() != null) {
            coordinators.put(account.organisation().id(), account);
        }
    }

    private static String facilitatorName(Country country, int number) {
        return "facilitator." + country.iso3().toLowerCase(Locale.ROOT) + "." + (number + 1);
    }
}
