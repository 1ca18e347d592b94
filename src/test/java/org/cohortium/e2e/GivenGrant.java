package org.cohortium.e2e;

/** Grants of a test's own. */
final class GivenGrant {
    private GivenGrant() {}

    /** A grant of 2027 without framework, cohorts and money, that no demo account funds. @return its code */
    static String without(TestServer server, String code) {
        return add(server, code, "2027-01-01");
    }

    /** The same from 2025 on, paying for a Senegalese cohort. @return its code */
    static String running(TestServer server, String code) {
        add(server, code, "2025-01-01");
        new Database(server).change("""
                insert into cohortium.allocation (grant_id, cohort_id, share, attribution)
                select (select id from cohortium.grant_award where code = '%s'), min(id), 0.5, 'PRO_RATA'
                from cohortium.cohort where code like 'SEN-%%' and starts_on < '2026-09-01' and state <> 'CANCELLED'""".formatted(code));
        return code;
    }

    private static String add(TestServer server, String code, String from) {
        new Database(server).change("""
                insert into cohortium.grant_award (code, donor_id, title, currency, amount, starts_on, ends_on)
                select '%s', max(id), 'A grant for a test', 'USD', 100000, '%s', '2027-12-31'
                from cohortium.organisation where kind = 'DONOR'""".formatted(code, from));
        return code;
    }
}
