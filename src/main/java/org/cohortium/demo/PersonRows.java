package org.cohortium.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People; some changed their post since they were first named, a few were written twice and merged. */
final class PersonRows {
    private static final Rows.Tracked PERSON = new Rows.Tracked(
            "person",
            "id, name, family_name, given_names, latin_name, email, organisation_id, job_title, seniority, sex, birth_year,"
                    + " country_iso3, wg_seeing, wg_hearing, wg_walking, wg_remembering, wg_self_care, wg_communicating,"
                    + " declared_disability, languages, consent_on, merged_into_id, version");

    private final Basis basis;
    private final People people;

    PersonRows(Basis basis, People people) {
        this.basis = basis;
        this.people = people;
    }

    void write(Rows rows) {
        var merged = new ArrayList<Person>();
        var everybody = people.all().peek(person -> {
            if (person.merge() != null) {
                merged.add(person);
            }
        });
        rows.versioned(PERSON, everybody, this::versions, PersonRows::cells);
        rows.unchanged(
                "person_merge",
                "id, kept_id, merged_id, merged_at",
                table -> merged.forEach(person -> writeMerge(table, person, merged.indexOf(person) + 1L)));
    }

    private static void writeMerge(RowWriter table, Person person, long id) {
        var merge = person.merge();
        if (merge != null) {
            table.number(id).number(merge.keptId()).number(person.id()).at(merge.at());
            table.at(merge.at()).text("admin").nothing().end();
        }
    }

    private List<Post> versions(Person person) {
        var posts = new ArrayList<Post>();
        var former = person.formerJob();
        var changed = person.knownFrom().plusSeconds(86_400L * 75);
        if (former != null && basis.days().isKnown(changed)) {
            posts.add(new Post(former, person.knownFrom(), person.enteredBy(), null));
            posts.add(new Post(person.job(), changed, person.enteredBy(), "New post"));
        } else {
            posts.add(new Post(person.job(), person.knownFrom(), person.enteredBy(), null));
        }
        if (person.merge() != null) {
            posts.add(new Post(person.job(), person.merge().at(), "admin", "Second record of the same person"));
        }
        return posts;
    }

    private static void cells(RowWriter row, Person person, Post post, int number) {
        var name = person.name();
        row.number(person.id()).text(name.full()).text(name.family()).text(name.given());
        row.text(name.latin()).text(person.email()).number(person.organisation().id());
        row.text(post.job().title()).text(post.job().seniority()).text(person.sex());
        row.text(person.birthYear() == null ? null : person.birthYear().toString());
        row.text(person.organisation().countryOrFail().iso3());
        person.answers().forEach(answer -> row.text(answer == 0 ? null : answer.toString()));
        row.text(flag(person.declaredDisability())).text(person.languages());
        row.day(person.consentOn());
        row.text(
                person.merge() == null || number == 0
                        ? null
                        : Long.toString(person.merge().keptId()));
        row.number(number);
    }

    private static @Nullable String flag(@Nullable Boolean value) {
        return value == null ? null : value ? "t" : "f";
    }
}
