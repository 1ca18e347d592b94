package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages and jobs ask the database as often for many rows as for few. */
class StatementCountE2E {
    /** More than any page needs. */
    private static final int MOST = 30;
    /** An empty list may spare a question or two. */
    private static final int SPARED = 2;

    /** As often a page is asked at the most: on a slow machine jobs that look for work ask in between, again and again. */
    private static final int TRIES = 12;

    private static final int ENOUGH = 3;
    private static final TestServer SERVER = TestServer.shared();
    private static StatementLog log;

    @BeforeAll
    static void write() {
        log = new StatementLog(SERVER);
    }

    @AfterAll
    static void stop() {
        log.close();
    }

    @ParameterizedTest
    @CsvSource({
        "admin, /cohort/list?view=all&text=SGP-2027-01, /cohort/list?view=all",
        "admin, /cohort/view?code=SGP-2027-01, /cohort/view?code=KEN-2026-07",
        "admin, /cohort/view?code=SGP-2027-01&tab=sessions, /cohort/view?code=KEN-2026-07&tab=sessions",
        "admin, /person/list?text=abdi, /person/list",
        "admin, /attendance/list?view=today, /attendance/list?view=past",
        "admin, /attendance/register?session={SGP-2027-01}, /attendance/register?session={KEN-2026-07}",
        "admin, /certification/outcomes?cohort=SGP-2027-01, /certification/outcomes?cohort=KEN-2026-09",
        "admin, /funding/list?page=9, /funding/list",
        "admin, /funding/expenditure?grant=NPDG-2025-014&text=nothing-like-it, /funding/expenditure?grant=NPDG-2025-014",
        "admin, /api/v1/grants/NPDG-2025-014/expenditure?limit=1, /api/v1/grants/NPDG-2025-014/expenditure?limit=100",
        "admin, /api/v1/grants?limit=1, /api/v1/grants?limit=100",
        "admin, /identity/accounts?text=coordinator.ken-hea, /identity/accounts",
        "admin, /organisation/list?text=KEN-HEA, /organisation/list",
        "admin, /api/v1/organisations?limit=1, /api/v1/organisations?limit=100",
        "admin, /api/v1/accounts?limit=1, /api/v1/accounts?limit=100",
        "admin, /search?q=abdi, /search?q=a",
        "coordinator.ken, /intake/lists?page=9, /intake/lists",
        "admin, /api/v1/cohorts?limit=1, /api/v1/cohorts?limit=100",
        "admin, /api/v1/cohorts/KEN-2026-07/enrolments?limit=1, /api/v1/cohorts/KEN-2026-07/enrolments?limit=100"
    })
    void asksAsOftenForManyRowsAsForFew(String username, String few, String many) {
        Visitor visitor = Visitor.signedIn(SERVER, username);
        String token = visitor.token();
        int forFew = statements(visitor, token, few, 0);
        int forMany = statements(visitor, token, many, forFew + SPARED);
        assertThat(forMany).as(many).isBetween(1, MOST);
        assertThat(forMany - forFew)
                .as("%s asks %d times, %s %d times", few, forFew, many, forMany)
                .isLessThanOrEqualTo(SPARED);
    }

    @ParameterizedTest
    @CsvSource({
        "admin",
        "coordinator.ken",
        "coordinator.jor",
        "facilitator.ken",
        "donor.one",
        "auditor",
        "participant.ken"
    })
    void startsEachRoleWithAHandfulOfQuestions(String username) {
        Visitor visitor = Visitor.signedIn(SERVER, username);
        assertThat(statements(visitor, visitor.token(), "/", MOST)).isBetween(1, MOST);
    }

    @Test
    void takesAListInWithoutAQuestionForEachRow() {
        int rows = 200;
        byte[] list = new MadeUpList(rows, "counted.example.org", List.of("JOR-2026-01")).csvBytes();
        Coordinator coordinator = Coordinator.signedIn(SERVER, "coordinator.jor");
        Map<String, Long> questions = log.during(() -> coordinator.nominate("counted.csv", list, false)).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).startsWith("select"))
                .filter(statement ->
                        !statement.contains("set_config")) // once a transaction: those who ask how far it is
                .collect(Collectors.groupingBy(statement -> statement, Collectors.counting()));
        assertThat(questions).isNotEmpty();
        assertThat(questions.entrySet())
                .allSatisfy(question ->
                        assertThat(question.getValue()).as(question.getKey()).isLessThan(rows / 4));
    }

    /**
     * The fewest of some tries: jobs that look for work ask in between. What a page asks by itself it asks every time, so
     * the fewest are never fewer than that.
     *
     * @param bound so few are enough; further tries are made only while there are more
     */
    private static int statements(Visitor visitor, String token, String path, int bound) {
        String address = path.contains("{") ? withSession(path) : path;
        int fewest = Integer.MAX_VALUE;
        for (int tries = 0; tries < ENOUGH || tries < TRIES && bound > 0 && fewest > bound; tries++) {
            fewest = Math.min(
                    fewest, log.during(() -> ask(visitor, token, address)).size());
        }
        return fewest;
    }

    private static void ask(Visitor visitor, String token, String path) {
        HttpRequest.Builder request = visitor.request(path);
        assertThat(visitor.send(path.startsWith("/api/") ? request.header("Authorization", "Bearer " + token) : request)
                        .statusCode())
                .as(path)
                .isEqualTo(200);
    }

    /** The number of the first session of the cohort named in braces. */
    private static String withSession(String path) {
        String cohort = path.substring(path.indexOf('{') + 1, path.indexOf('}'));
        String sql =
                "select min(s.id) from session s join cohort c on c.id = s.cohort_id where c.code = '" + cohort + "'";
        try (Connection connection = SERVER.database().asOwner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return path.replace("{" + cohort + "}", row.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
