package org.cohortium.e2e;

/** Grants of a test's own. */
final class GivenGrant {
    private GivenGrant() {}

    /** A grant of 2027 without framework, cohorts and money, that no demo account funds. @return its code */
    static String without(TestServer server, String code) {
        return add(server, code, "2027-01-01");
    }

    /** The same, from 2025 on. @return its code */
    static String running(TestServer server, String code) {
        return add(server, code, "2025-01-01");
    }

    private static String add(TestServer server, String code, String from) {
        new Database(server).change("""
                insert into cohortium.grant_award (code, donor_id, title, currency, amount, starts_on, ends_on)
                select '%s', max(id), 'A grant for a test', 'USD', 100000, '%s', '2027-12-31'
                from cohortium.organisation where kind = 'DONOR'""".formatted(code, from));
        return code;
    }
}
