package org.cohortium.it.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohortium.it.history.Rows.run;

import java.util.Map;
import org.cohortium.it.TestDatabase;
import org.cohortium.launcher.DatabaseAccess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must always hold is refused by the database itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintsIT {
    private DatabaseAccess database;

    @BeforeAll
    void open() throws Exception {
        database = TestDatabase.fresh();
        run(database.asOwner(), """
                insert into organisation (id, code, kind, name) values (1, 'KEN-ICT', 'MINISTRY', 'ICT');
                insert into app_user (id, username, display_name) values (1, 'one', 'One'), (2, 'two', 'Two');
                insert into programme (id, code, title, objective) values (1, 'PR', 'P', 'O');
                insert into curriculum (id, programme_id, code, title) values (1, 1, 'CU', 'C');
                insert into curriculum_version (id, curriculum_id, number, state) values (1, 1, 1, 'DRAFT');
                insert into module (id, curriculum_version_id, position, title, area, mode, hours)
                    values (1, 1, 1, 'M', 'AI_ETHICS', 'WORKSHOP', 3);
                update curriculum_version set state = 'PUBLISHED', published_on = '2026-01-01';
                insert into cohort (id, code, curriculum_version_id, host_organisation_id, country_iso3, language, time_zone,
                        starts_on, ends_on, capacity, state)
                    values (1, 'A-1', 1, 1, 'KEN', 'en', 'Africa/Nairobi', '2026-01-01', '2026-03-01', 10, 'RUNNING'),
                           (2, 'A-2', 1, 1, 'KEN', 'en', 'Africa/Nairobi', '2026-01-01', '2026-03-01', 10, 'RUNNING');
                insert into grant_award (id, code, donor_id, title, currency, amount, starts_on, ends_on)
                    values (1, 'GR-1', 1, 'G', 'USD', 1, '2026-01-01', '2026-12-31'), (2, 'GR-2', 1, 'G', 'USD', 1, '2026-01-01', '2026-12-31');
                insert into allocation (grant_id, cohort_id, share, attribution, lead) values (2, 1, 0.5, 'LEAD_DONOR', true);
                insert into person (id, name, email) values (1, 'Ada', 'Ada@example.org');
                insert into session (id, cohort_id, number, title, starts_at, minutes, mode, state)
                    values (1, 2, 1, 'S', '2026-01-05T06:00Z', 90, 'WORKSHOP', 'HELD');
                insert into enrolment (id, cohort_id, person_id, state, state_since, nominated_at, joined_on)
                    values (1, 1, 1, 'ACTIVE', now(), now(), '2026-01-01');
                insert into country_group_membership (id, scheme, country_iso3, valid_from, valid_to, status, source)
                    values (900001, 'LDC', 'KEN', '2030-01-01', '2031-01-01', 'IN_FORCE', 'test');
                """);
    }

    @Test
    void refusesWhatMustNeverBe() {
        Map.of(
                        "an e-mail address that another person has, in any case",
                        "insert into person (name, email) values ('Other', 'ADA@EXAMPLE.ORG')",
                        "a second enrolment of a person in a cohort",
                        "insert into enrolment (cohort_id, person_id, state, state_since, nominated_at) values (1, 1, 'NOMINATED', now(), now())",
                        "a mark in another cohort's session",
                        "insert into attendance_mark (session_id, enrolment_id, cohort_id, mark, source) values (1, 1, 1, 'PRESENT', 'REGISTER')",
                        "an outcome confirmed by who proposed it",
                        "insert into outcome (enrolment_id, decision, state, proposed_by, proposed_at, decided_by, decided_at) values (1, 'PASS', 'CONFIRMED', 1, now(), 1, now())",
                        "a rejection without a reason",
                        "update enrolment set state = 'REJECTED' where id = 1",
                        "a change of a published curriculum",
                        "update module set hours = 4 where id = 1",
                        "a country in a group twice at a time",
                        "insert into country_group_membership (scheme, country_iso3, valid_from, status, source) values ('LDC', 'KEN', '2030-06-01', 'IN_FORCE', 'test')",
                        "a grant that ends before it starts",
                        "insert into grant_award (code, donor_id, title, currency, amount, starts_on, ends_on) values ('GR', 1, 'G', 'USD', 1, '2026-02-01', '2026-01-01')",
                        "a certificate without an outcome",
                        "insert into certificate (outcome_id, number, issued_on, state) values (77, 'N', '2026-01-01', 'VALID')",
                        "two lead donors of a cohort",
                        "insert into allocation (grant_id, cohort_id, share, attribution, lead) values (1, 1, 0.5, 'LEAD_DONOR', true)")
                .forEach((what, sql) -> assertThatThrownBy(() -> run(database.asApp(), sql))
                        .as(what)
                        .hasMessageMatching("(?s).*(violates|is published).*"));
    }
}
