package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is known of the people on a list, asked for many at a time. */
@ApplicationScoped
class KnownPersons {
    private static final String COLUMNS = """
            select id, name, latin_name, lower(email) as email, organisation_id, organisation_declared, birth_year
            from person where merged_into_id is null and\s""";

    private final Jdbi jdbi;

    @Inject
    KnownPersons(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param email in lower case; null where the person has none */
    record Known(
            long id,
            String name,
            @Nullable String latinName,
            @Nullable String email,
            @Nullable Long organisationId,
            @Nullable String organisationDeclared,
            @Nullable Integer birthYear) {}

    /** A person in a cohort, by its code. */
    record Standing(long personId, String cohort) {}

    /** @param emails in lower case */
    List<Known> withEmails(Collection<String> emails) {
        return known(COLUMNS + "lower(email) = any(:texts)", emails);
    }

    /** Those with just such names, in any case. */
    List<Known> withNames(Collection<String> names) {
        return known(
                COLUMNS + "lower(name) = any(:texts)",
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    /** In which cohorts the persons stand, whatever their state there. */
    Set<Standing> standings(Collection<Long> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                select e.person_id, c.code from enrolment e join cohort c on c.id = e.cohort_id
                where e.person_id = any(:persons)""")
                .bindArray("persons", Long.class, persons)
                .map((row, context) -> new Standing(row.getLong(1), row.getString(2)))
                .list()));
    }

    private List<Known> known(String sql, Collection<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("texts", String.class, texts)
                .map((row, context) -> known(row))
                .list());
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("id"),
                row.getString("name"),
                row.getString("latin_name"),
                row.getString("email"),
                row.getObject("organisation_id", Long.class),
                row.getString("organisation_declared"),
                row.getObject("birth_year", Integer.class));
    }
}
