package org.cohortium.e2e;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;

/** A cohort of Kenya's ministry as the API is asked to plan it: from ten days ago for three months, twelve seats. */
final class GivenCohortPlan {
    private final Database database;

    GivenCohortPlan(TestServer server) {
        database = new Database(server);
    }

    LocalDate startsOn() {
        return LocalDate.now().minusDays(10);
    }

    LocalDate endsOn() {
        return startsOn().plusMonths(3);
    }

    JsonObject of(String host) {
        return Json.createObjectBuilder()
                .add(
                        "curriculumVersion",
                        number("select v.id from curriculum_version v join curriculum c"
                                + " on c.id = v.curriculum_id where c.code = 'AI-GOV' and v.number = 2"))
                .add("host", number("select id from organisation where code = '" + host + "'"))
                .add("country", host.substring(0, 3))
                .add("language", "en")
                .add("timeZone", "Africa/Nairobi")
                .add("startsOn", startsOn().toString())
                .add("endsOn", endsOn().toString())
                .add("capacity", 12)
                .add("facilitators", Json.createArrayBuilder().add(user("facilitator.ken")))
                .build();
    }

    /** A workshop of two hours. */
    JsonObjectBuilder session(LocalDate day) {
        return Json.createObjectBuilder()
                .add("startsAt", day + "T10:00")
                .add("minutes", 120)
                .add("mode", "WORKSHOP");
    }

    long user(String username) {
        return number("select id from app_user where username = '" + username + "'");
    }

    /** A session of a cohort in a state, the first of them. */
    long session(String cohort, String state) {
        return number("select s.id from session s join cohort c on c.id = s.cohort_id where c.code = '" + cohort
                + "' and s.state = '" + state + "' order by s.number limit 1");
    }

    String text(String sql) {
        return database.texts(sql).get(0);
    }

    private long number(String sql) {
        return Long.parseLong(text(sql));
    }
}
