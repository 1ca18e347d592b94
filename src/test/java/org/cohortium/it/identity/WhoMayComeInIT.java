package org.cohortium.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.cohortium.identity.GivingTokens;
import org.cohortium.identity.GivingTokens.Answer;
import org.cohortium.identity.PasswordHash;
import org.cohortium.it.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The server under test has no demo mode: nobody set it. */
@ArquillianTest
class WhoMayComeInIT {
    private static final String ADDRESS = "192.0.2.1";
    private static final String PASSWORD = "a long enough password";

    @Inject
    private GivingTokens tokens;

    @Inject
    private Jdbi sql;

    @Deployment
    static WebArchive cohortium() {
        return Deployments.cohortiumWith(WhoMayComeInIT.class);
    }

    @Test
    void anAccountWithItsPassword() {
        String username = account(false, PasswordHash.of(PASSWORD).text());
        assertThat(tokens.give(username, PASSWORD, ADDRESS)).isInstanceOf(Answer.Given.class);
    }

    @Test
    void noDemoAccountOutsideDemoMode() {
        String username = account(true, PasswordHash.of(PASSWORD).text());
        assertThat(tokens.give(username, PASSWORD, ADDRESS)).isInstanceOf(Answer.Turned.class);
    }

    @Test
    void noDisabledAccount() {
        String username = account(false, PasswordHash.of(PASSWORD).text());
        sql.useHandle(handle -> handle.execute("update app_user set disabled_at = now() where username = ?", username));
        assertThat(tokens.give(username, PASSWORD, ADDRESS)).isInstanceOf(Answer.Turned.class);
    }

    @Test
    void noAccountThatHasNoPassword() {
        assertThat(tokens.give(account(false, null), "", ADDRESS)).isInstanceOf(Answer.Turned.class);
    }

    @Test
    void anOldHashIsMadeStrongerOnTheWayIn() {
        String username = account(
                false, "pbkdf2-sha512$1000$AAAAAAAAAAAAAAAAAAAAAA==$fYKU7+eU2P0qcO/51MT2k9KnTvoX830MPw0ywWySgFs=");
        assertThat(tokens.give(username, "made weakly", ADDRESS)).isInstanceOf(Answer.Given.class);
        String stored = sql.withHandle(
                handle -> handle.select("select password_hash from app_user where username = ?", username)
                        .mapTo(String.class)
                        .one());
        assertThat(PasswordHash.parse(stored).isOutdated()).isFalse();
        assertThat(PasswordHash.parse(stored).matches("made weakly")).isTrue();
    }

    private String account(boolean demo, @Nullable String hash) {
        String username = "it." + System.nanoTime();
        sql.useHandle(handle -> handle.execute(
                "insert into app_user (username, display_name, demo, password_hash) values (?, 'It', ?, ?)",
                username,
                demo,
                hash));
        return username;
    }
}
