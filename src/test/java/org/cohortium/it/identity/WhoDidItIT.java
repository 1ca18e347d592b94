package org.cohortium.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.OnBehalf;
import org.cohortium.it.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WhoDidItIT {
    @Inject
    private Renaming renaming;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private CurrentUser user;

    @Inject
    private Jdbi sql;

    @Resource
    private ManagedExecutorService threads;

    private String code = "";
    private long worker;

    @Deployment
    static WebArchive cohortium() {
        return Deployments.cohortiumWith(WhoDidItIT.class);
    }

    @BeforeEach
    void anOrganisationAndAUser() {
        code = "IT-" + System.nanoTime();
        sql.useHandle(handle -> {
            handle.execute("insert into organisation (code, kind, name) values (?, 'AGENCY', 'First')", code);
            worker = handle.select(
                            "insert into app_user (username, display_name) values (?, 'Worker') returning id",
                            code.toLowerCase(Locale.ROOT))
                    .mapTo(long.class)
                    .one();
        });
    }

    @Test
    void whatNobodyAskedForIsTheSystems() {
        renaming.bySql(code, "Second");
        assertThat(actorOfTheRow()).isEqualTo("system");
        assertThat(trail()).containsExactly("system");
    }

    @Test
    void aJobWorksAsTheOneItWorksForAndIsWrittenDownSo() throws Exception {
        String seen = threads.submit(() -> onBehalf.of(worker, () -> {
                    renaming.bySql(code, "Second");
                    return user.username();
                }))
                .get();
        assertThat(seen).isEqualToIgnoringCase(code);
        assertThat(actorOfTheRow()).isEqualTo("system for user:" + worker);
        assertThat(trail()).containsExactly("system for user:" + worker);
    }

    @Test
    void theEntityManagerWritesUnderTheSameName() throws Exception {
        threads.submit(() -> onBehalf.of(worker, () -> {
                    renaming.byEntityManager(code, "Second");
                    return "done";
                }))
                .get();
        assertThat(actorOfTheRow()).isEqualTo("system for user:" + worker);
    }

    @Test
    void aTransactionOfItsOwnIsNamedToo() throws Exception {
        threads.submit(() -> onBehalf.of(worker, () -> {
                    renaming.inATransactionOfItsOwn(code, "Second");
                    return "done";
                }))
                .get();
        assertThat(actorOfTheRow()).isEqualTo("system for user:" + worker);
    }

    @Test
    void nobodyIsLeftOverForTheNextOnTheThread() throws Exception {
        assertThat(threads.submit(() -> onBehalf.of(worker, () -> "first")).get())
                .isEqualTo("first");
        assertThat(user.isSignedIn()).isFalse();
        assertThatThrownBy(() -> onBehalf.of(worker, () -> onBehalf.of(worker, () -> "in the midst of other work")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(user.isSignedIn()).isFalse();
    }

    @Test
    void whatWasRolledBackIsNotInTheTrail() {
        assertThatThrownBy(() -> renaming.inVain(code, "Second")).isInstanceOf(IllegalStateException.class);
        assertThat(trail()).isEmpty();
    }

    @Test
    void theTrailTakesNoChange() {
        renaming.bySql(code, "Second");
        for (String change : List.of("update audit_event set action = 'x'", "delete from audit_event")) {
            assertThatThrownBy(() -> sql.useHandle(handle -> handle.execute(change)))
                    .hasMessageContaining("permission denied");
        }
    }

    private String actorOfTheRow() {
        return sql.withHandle(handle -> handle.select("select sys_by from organisation where code = ?", code)
                .mapTo(String.class)
                .one());
    }

    private List<String> trail() {
        return sql.withHandle(handle -> handle.select("select actor from audit_event where subject_id = ?", code)
                .mapTo(String.class)
                .list());
    }
}
