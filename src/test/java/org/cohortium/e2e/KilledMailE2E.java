package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cohortium.launcher.FreePort;
import org.junit.jupiter.api.Test;

/**
 * Letters on bad days: the mail server away, refusing, asking to come back, breaking off, and the system killed while it
 * hands one over. Nothing is lost, and what may have arrived is listed, not sent again.
 */
class KilledMailE2E {
    private final int port = FreePort.pick();
    private final Map<String, String> settings = Map.of(
            "COHORTIUM_DEMO", "none",
            "SMTP_HOST", "127.0.0.1",
            "SMTP_PORT", Integer.toString(port),
            "COHORTIUM_MAIL_EVERY", "PT0.3S",
            "COHORTIUM_MAIL_LEASE", "PT60S");

    @Test
    void nothingIsLostAndWhatIsInDoubtIsNotSentAgain() throws IOException {
        try (TestServer server = TestServer.start("killed-mail", settings)) {
            Database database = new Database(server);
            write(database, "good");
            Waiting.until(
                    "it was tried in vain, and waits",
                    () -> tries(database, "good") == 1
                            && state(database, "good").equals("READY"));
            try (RudeMail mail = new RudeMail(port)) {
                List.of("refused", "later", "cut").forEach(each -> write(database, each));
                tryNow(database);
                Waiting.until(
                        "the mailbox is not known",
                        () -> state(database, "refused").equals("RETURNED"));
                assertThat(database.texts("select said from cohortium.letter where about = 'refused'")
                                .get(0))
                        .contains("550 5.1.1 no such mailbox");
                Waiting.until("it breaks off", () -> state(database, "cut").equals("IN_DOUBT"));
                Waiting.until(
                        "it is to be tried later",
                        () -> !tried(database, "later").isEmpty());
                assertThat(database.texts("select said from cohortium.letter where about = 'later'")
                                .get(0))
                        .contains("451 4.7.1 come back later");
                tryNow(database);
                Waiting.until("it comes back", () -> state(database, "later").equals("SENT"));
                assertThat(state(database, "good")).isEqualTo("SENT");
                write(database, "silent");
                Waiting.until("it is being handed over", () -> mail.heard("silent") == 1);
                server.killServer();
                server.restart();
                assertThat(state(database, "silent")).as("nobody knows yet").isEqualTo("SENDING");
                database.change("update cohortium.letter set lease_until = now() where about = 'silent'");
                Waiting.until("it is in doubt", () -> state(database, "silent").equals("IN_DOUBT"));
                write(database, "last");
                Waiting.until(
                        "others still leave", () -> state(database, "last").equals("SENT"));
                assertThat(List.of("good", "later", "cut", "silent", "last"))
                        .allSatisfy(
                                each -> assertThat(mail.heard(each)).as(each).isEqualTo(1));
                assertThat(mail.heard("refused")).isZero();
            }
            assertThat(database.texts("select about from cohortium.letter where body is null order by about"))
                    .as("what was sent is not kept")
                    .containsExactly("good", "last", "later");
        }
    }

    private static void write(Database database, String mailbox) {
        database.change("""
                insert into cohortium.letter (message_id, kind, about, address, language, subject, body, state, due_at,
                                              useful_until, written_at)
                values ('<%1$s@example.org>', 'certificate.sent', '%1$s', '%1$s@mail.example.org', 'en', 'A letter', 'Words',
                        'READY', now(), now() + interval '1 day', now())""".formatted(mailbox));
    }

    private static void tryNow(Database database) {
        database.change("update cohortium.letter set due_at = now() where state = 'READY'");
    }

    private static String state(Database database, String mailbox) {
        return database.texts("select state from cohortium.letter where about = '" + mailbox + "'")
                .get(0);
    }

    /** What was said to one that waits. */
    private static List<String> tried(Database database, String mailbox) {
        return database.texts("select said from cohortium.letter where state = 'READY' and about = '" + mailbox + "'");
    }

    private static int tries(Database database, String mailbox) {
        return Integer.parseInt(database.texts("select attempts from cohortium.letter where about = '" + mailbox + "'")
                .get(0));
    }
}
