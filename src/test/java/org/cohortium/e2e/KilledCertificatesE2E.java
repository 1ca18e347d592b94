package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server killed while it issues certificates, at moments nobody chose: at each next start the run goes on by itself,
 * and in the end everybody has one certificate, and the numbers have no gap. A letter that was being handed over
 * then is listed, not sent again. {@code -Dcohortium.seed} chooses the moments of an earlier run.
 */
class KilledCertificatesE2E {
    private static final String COHORT = "KEN-2026-90";
    private static final int LONGEST_GRACE_MILLIS = 100;
    private static final Map<String, String> SETTINGS =
            Map.of("COHORTIUM_DEMO", "demo", "COHORTIUM_WORK_LEASE", "PT3S", "COHORTIUM_WORK_POLL", "PT0.2S");
    private static final String OF_COHORT = """
        from cohortium.certificate x
        join cohortium.outcome o on o.id = x.outcome_id
        join cohortium.enrolment e on e.id = o.enrolment_id
        join cohortium.cohort c on c.id = e.cohort_id and c.code = '%s'\
        """.formatted(COHORT);

    private final long seed = Long.getLong("cohortium.seed", System.nanoTime());

    @Test
    void goesOnAfterAKillAndCertifiesEverybodyOnce() throws InterruptedException, IOException {
        certifiesEverybodyOnceDespite(1, 4_000);
    }

    @Test
    @Tag("chaos")
    void goesOnAfterFiveKillsAndCertifiesTenThousandOnce() throws InterruptedException, IOException {
        certifiesEverybodyOnceDespite(5, 10_000);
    }

    private void certifiesEverybodyOnceDespite(int kills, int people) throws InterruptedException, IOException {
        System.out.println(kills + " kills, -Dcohortium.seed=" + seed);
        Random random = new Random(seed);
        BadMailDays mail = new BadMailDays();
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.putAll(mail.settings());
        try (mail;
                TestServer server = TestServer.startBriefly("killed-certificates-" + kills, settings)) {
            Database database = new Database(server);
            mail.begin(database);
            Graduates.of(COHORT, people, database);
            int numbered = serial(database);
            CertificateRun run = CertificateRun.forCohort(coordinator(server), COHORT);
            for (int kill = 0; kill < kills; kill++) {
                int moment = kill * people / (kills + 1) + random.nextInt(people / (kills + 1) / 2);
                Waiting.until(moment + " are issued", () -> number(database, "select count(*) " + OF_COHORT) >= moment);
                Thread.sleep(random.nextInt(LONGEST_GRACE_MILLIS));
                server.killServer();
                server.restart();
                if (kill == 0) {
                    mail.afterwards(database);
                }
            }
            JsonObject done = run.done(coordinator(server));
            assertThat(done.getInt("issued")).isEqualTo(people);
            assertThat(done.getJsonArray("skipped")).isEmpty();
            assertThat(number(database, "select attempts from cohortium.work_item where subject = '" + run.id() + "'"))
                    .as("every kill struck the job at work")
                    .isEqualTo(kills + 1);
            assertCertifiedOnce(database, people, numbered);
            assertAnotherRunChangesNothing(server, database);
        }
    }

    private static void assertCertifiedOnce(Database database, int people, int before) {
        assertThat(number(database, "select count(distinct o.id) " + OF_COHORT)).isEqualTo(people);
        assertThat(serial(database)).as("the body's last number").isEqualTo(before + people);
        assertThat(database.texts("select substring(x.number from '^KEN-DIG-\\d{4}-(\\d{6})-.$')::int " + OF_COHORT
                        + " order by 1"))
                .first()
                .isEqualTo(Integer.toString(before + 1));
        assertThat(number(
                        database,
                        "select count(distinct substring(x.number from '-(\\d{6})-.$')) " + OF_COHORT
                                + " join cohortium.certificate_claims s on s.certificate_id = x.id"
                                + " where s.claims ->> 'number' = x.number"))
                .isEqualTo(people);
        assertThat(number(database, "select count(*) from cohortium.audit_event where action = 'certificates.issued'"))
                .isEqualTo(1);
    }

    private static void assertAnotherRunChangesNothing(TestServer server, Database database) {
        List<String> all = database.texts("select number || ' ' || version from cohortium.certificate order by id");
        JsonObject again = CertificateRun.forCohort(coordinator(server), COHORT).done(coordinator(server));
        assertThat(again.getInt("total")).isZero();
        assertThat(database.texts("select number || ' ' || version from cohortium.certificate order by id"))
                .isEqualTo(all);
    }

    /** The last number that the Kenyan ministry gave this year. */
    private static int serial(Database database) {
        return number(
                database,
                "select coalesce(max(last), 0) from cohortium.certificate_counter k"
                        + " join cohortium.organisation b on b.id = k.body_id"
                        + " where b.code = 'KEN-DIG' and k.year = extract(year from now())");
    }

    private static int number(Database database, String sql) {
        return Integer.parseInt(database.texts(sql).get(0));
    }

    private static Coordinator coordinator(TestServer server) {
        return Coordinator.signedIn(server, "coordinator.ken");
    }
}
