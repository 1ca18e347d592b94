package org.cohortium.e2e.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cohortium.e2e.Database;
import org.cohortium.e2e.TestServer;

/**
 * What is Kenya's in the demo data: cohorts hosted there, and the people who attend them or work there. Left out is who
 * also attends a cohort elsewhere, and a name that somebody elsewhere has too.
 */
final class Kenya {
    private static final String COHORTS = """
        select c.* from cohort c join organisation o on o.id = c.host_organisation_id where o.country_iso3 = 'KEN'\
        """;

    private static final String PEOPLE = """
        select p.* from person p
        where (exists (select from organisation o where o.id = p.organisation_id and o.country_iso3 = 'KEN')
               or exists (select from enrolment e join (%1$s) c on c.id = e.cohort_id where e.person_id = p.id))
          and not exists (select from enrolment e where e.person_id = p.id
                          and e.cohort_id not in (select id from (%1$s) c))
          and not exists (select from organisation o where o.id = p.organisation_id and o.country_iso3 <> 'KEN')\
        """.formatted(COHORTS);

    private final Database database;

    Kenya(TestServer server) {
        database = new Database(server);
    }

    /** Names and e-mail addresses of Kenya's people. */
    Set<String> people() {
        Set<String> told = new TreeSet<>(database.texts("""
            with kenyan as (%s)
            select unnest(array[name, latin_name, email]) from kenyan
            except select unnest(array[name, latin_name]) from person where id not in (select id from kenyan)
            except select display_name from app_user\
            """.formatted(PEOPLE)));
        told.removeIf(text -> text.length() < 6);
        return told;
    }

    Set<String> cohortCodes() {
        return new TreeSet<>(database.texts("select code from (%s) c".formatted(COHORTS)));
    }

    /** One of each kind of thing. A number is no number of a like thing elsewhere, so that nobody else may see it. */
    List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        one("select code from (%s) c where state = 'RUNNING' order by 1".formatted(COHORTS))
                .forEach(code -> keys.add(Key.code("cohort", code)));
        keys.addAll(number("person", "select id from (%s) p".formatted(PEOPLE)));
        keys.addAll(number("cohort id", "select id from (%s) c".formatted(COHORTS)));
        keys.addAll(number("enrolment", of("enrolment")));
        keys.addAll(number("session", of("session")));
        keys.addAll(number(
                "submission", "select id from submission where enrolment_id in (%s)".formatted(of("enrolment"))));
        keys.addAll(number("organisation", "select id from organisation where country_iso3 = 'KEN'"));
        one("select number from certificate x join outcome o on o.id = x.outcome_id join enrolment e on e.id ="
                        + " o.enrolment_id"
                        + " where e.cohort_id in (select id from (%s) c) order by number".formatted(COHORTS))
                .forEach(number -> keys.add(Key.code("certificate", number)));
        one("select u.id::text from intake_upload u join app_user a on a.id = u.uploaded_by"
                        + " where a.username = 'coordinator.ken'")
                .forEach(id -> keys.add(Key.uuid("upload", id)));
        one("select id::text from register_upload where cohort_id in (select id from (%s) c)".formatted(COHORTS))
                .forEach(id -> keys.add(Key.uuid("register upload", id)));
        keys.add(new Key("account", "coordinator.ken-hea", "coordinator.nowhere"));
        keys.add(Key.code("organisation code", "KEN-DIG"));
        return keys;
    }

    /** The beginning of a Kenyan's e-mail address: enough to search for, without being told whole by an echo. */
    Key partOfAName() {
        return new Key(
                "search",
                people().stream()
                        .filter(text -> text.contains("@"))
                        .map(email -> email.substring(0, 5))
                        .findFirst()
                        .orElseThrow(),
                "qqqqq");
    }

    /** What somebody who takes part may be told: their own names, address and cohorts. */
    Set<String> own(String username) {
        return new TreeSet<>(database.texts("""
                with me as (select p.* from person p join app_user u on u.person_id = p.id where u.username = '%s')
                select unnest(array[name, latin_name, email]) from me
                union select c.code from cohort c join enrolment e on e.cohort_id = c.id
                    where e.person_id = (select id from me)""".formatted(username)));
    }

    /** Changes if anybody changes anything of Kenya's enrolments, marks, outcomes or people. */
    String state() {
        return String.join("\n", database.texts("""
            select md5(string_agg(concat_ws(' ', e.id, e.state, e.version), ',' order by e.id)) from enrolment e
            where cohort_id in (select id from (%1$s) c)
            union all select md5(string_agg(concat_ws(' ', m.session_id, m.enrolment_id, m.mark, m.version), ','
                                            order by m.session_id, m.enrolment_id))
            from attendance_mark m where cohort_id in (select id from (%1$s) c)
            union all select md5(string_agg(concat_ws(' ', o.id, o.state, o.version), ',' order by o.id)) from outcome o
            join enrolment e on e.id = o.enrolment_id where e.cohort_id in (select id from (%1$s) c)
            union all select md5(string_agg(concat_ws(' ', w.id, w.state, w.version), ',' order by w.id)) from submission w
            join enrolment e on e.id = w.enrolment_id where e.cohort_id in (select id from (%1$s) c)
            union all select md5(string_agg(concat_ws(' ', p.id, p.version), ',' order by p.id)) from (%2$s) p\
            """.formatted(COHORTS, PEOPLE)));
    }

    private static String of(String table) {
        return "select id from %s where cohort_id in (select id from (%s) c)".formatted(table, COHORTS);
    }

    private List<Key> number(String kind, String ids) {
        return one("""
            select id from (%s) mine where id not in (
                select id from cohort where id not in (select id from (%2$s) c)
                union select id from person where id not in (select id from (%3$s) p)
                union select id from enrolment where cohort_id not in (select id from (%2$s) c)
                union select id from session where cohort_id not in (select id from (%2$s) c)
                union select id from organisation where country_iso3 is distinct from 'KEN'
                union select id from grant_award)
            order by id desc\
            """.formatted(ids, COHORTS, PEOPLE)).stream()
                .map(id -> Key.number(kind, id))
                .toList();
    }

    private List<String> one(String sql) {
        return database.texts(sql).stream().limit(1).toList();
    }
}
