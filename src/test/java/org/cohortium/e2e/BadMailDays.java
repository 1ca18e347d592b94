package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cohortium.launcher.FreePort;
import org.jspecify.annotations.Nullable;

/**
 * Letters while a server is killed for other reasons: the mail server away at first, refusing, asking to come back,
 * breaking off, and silent when the kill comes. Nothing is lost, and what may have arrived is listed, not sent again.
 */
final class BadMailDays implements AutoCloseable {
    private final int port = FreePort.pick();
    private @Nullable RudeMail mail;

    /** What the server is to be told. */
    Map<String, String> settings() {
        return Map.of(
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", Integer.toString(port),
                "COHORTIUM_MAIL_EVERY", "PT0.3S",
                "COHORTIUM_MAIL_LEASE", "PT10M");
    }

    /** All but the kill; in the end a letter is being handed over that nobody answers to. */
    void begin(Database database) {
        write(database, "good");
        Waiting.until(
                "it was tried in vain, and waits", () -> !said(database, "good").isEmpty());
        RudeMail rude = new RudeMail(port);
        mail = rude;
        List.of("refused", "later", "cut").forEach(each -> write(database, each));
        tryNow(database, "good");
        Waiting.until(
                "the mailbox is not known", () -> state(database, "refused").equals("RETURNED"));
        Waiting.until("it breaks off", () -> state(database, "cut").equals("IN_DOUBT"));
        Waiting.until("it is to come back", () -> !said(database, "later").isEmpty());
        assertThat(said(database, "later").get(0)).contains("451 4.7.1 come back later");
        tryNow(database, "later");
        Waiting.until("it comes back", () -> state(database, "later").equals("SENT"));
        Waiting.until("it leaves after all", () -> state(database, "good").equals("SENT"));
        write(database, "silent");
        Waiting.until("it is being handed over", () -> rude.heard("silent") == 1);
    }

    /** After the server was killed and has started again. */
    void afterwards(Database database) {
        assertThat(state(database, "silent")).as("nobody knows yet").isEqualTo("SENDING");
        database.change("update cohortium.letter set lease_until = now() where about = 'silent'");
        Waiting.until("it is in doubt", () -> state(database, "silent").equals("IN_DOUBT"));
        write(database, "last");
        Waiting.until("others still leave", () -> state(database, "last").equals("SENT"));
        assertThat(List.of("good", "later", "cut", "silent", "last"))
                .allSatisfy(each -> assertThat(mail)
                        .extracting(rude -> rude.heard(each))
                        .as(each)
                        .isEqualTo(1L));
        assertThat(database.texts("select about from cohortium.letter where body is null order by about"))
                .as("what was sent is not kept")
                .containsExactly("good", "last", "later");
    }

    private static void write(Database database, String mailbox) {
        database.change("""
                insert into cohortium.letter (message_id, kind, about, address, language, subject, body, state, due_at,
                                              useful_until, written_at)
                values ('<%1$s@example.org>', 'certificate.sent', '%1$s', '%1$s@mail.example.org', 'en', 'A letter', 'Words',
                        'READY', now(), now() + interval '1 day', now())""".formatted(mailbox));
    }

    private static void tryNow(Database database, String mailbox) {
        database.change(
                "update cohortium.letter set due_at = now() where state = 'READY' and about = '" + mailbox + "'");
    }

    private static String state(Database database, String mailbox) {
        return database.texts("select state from cohortium.letter where about = '" + mailbox + "'")
                .get(0);
    }

    /** What was said to one that was tried and waits. */
    private static List<String> said(Database database, String mailbox) {
        return database.texts("select said from cohortium.letter where state = 'READY' and about = '" + mailbox + "'");
    }

    @Override
    public void close() throws IOException {
        if (mail != null) {
            mail.close();
        }
    }
}
