package org.cohortium.e2e;

/** Grants of a test's own. */
final class GivenGrant {
    private GivenGrant() {}

    /** A grant of 2027 without framework, cohorts and money, that no demo account funds. @return its code */
    static String without(TestServer server, String code) {
        new Database(server).change("""
                insert into cohortium.grant_award (code, donor_id, title, currency, amount, starts_on, ends_on)
                select '%s', max(id), 'A grant for a test', 'USD', 100000, '2027-01-01', '2027-12-31'
                from cohortium.organisation where kind = 'DONOR'""".formatted(code));
        return code;
    }
}
