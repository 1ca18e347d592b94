package org.cohortium.demo;

import java.sql.SQLException;
import java.time.LocalDate;

/** All tables of the demo data, in the order of their foreign keys. */
final class DemoContent {
    private final Basis basis;
    private final CohortPlans plans;
    private final People people;
    private final Grants grants;

    DemoContent(DemoSize size, long seed, LocalDate today) {
        var countries = size == DemoSize.DEMO
                ? Country.all().stream().filter(Country::written).toList()
                : Country.all();
        var names = NamePool.all();
        var organisations = new Organisations(countries, size);
        var accounts = new Accounts(organisations, names, seed);
        basis = new Basis(size, seed, new Days(today), countries, organisations, accounts, Curriculum.all());
        plans = new CohortPlans(basis);
        people = new People(basis, plans, names);
        grants = new Grants(basis, plans);
    }

    /** @param passwordHash of the demo accounts, as it is stored */
    void write(RowSink sink, String passwordHash) {
        var rows = new Rows(sink);
        new OrganisationRows(basis).writeOrganisations(rows);
        new HolidayRows(basis).write(rows);
        ExchangeRates.write(rows, basis);
        new CurriculumRows(basis).write(rows);
        new PersonRows(basis, people).write(rows);
        new AccountRows(basis, people).write(rows, passwordHash);
        new CohortRows(basis, plans).write(rows);
        new SessionRows(basis, plans).write(rows);
        new EnrolmentRows(basis, plans).write(rows);
        new AttendanceRows(basis, plans).write(sink);
        new ScoreRows(basis, plans).write(rows);
        new CertificationRows(basis, plans).write(rows);
        new GrantRows(grants).write(rows);
        new ExpenditureRows(basis, grants).write(rows);
        new FrameworkRows(basis, grants).write(rows);
    }

    /** Publishes curricula once their modules are there: what is published takes no more. */
    void publish(OwnerConnection database) throws SQLException {
        for (var version : basis.curricula()) {
            if (version.isTaught()) {
                database.publish(version, basis.days());
            }
        }
    }
}
