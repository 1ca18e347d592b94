package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** One person with all that is known of them and how it came to be, limited to whom the signed-in person may see. */
@ApplicationScoped
public class PersonViewFigures {
    /** As many possible duplicates as one looks through. */
    private static final int DUPLICATES = 5;

    private static final int CHANGES = 100;

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public PersonViewFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** The person, if they may be seen. */
    public Optional<PersonView> find(long id, String language) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(PersonSql.view(user.scope())), id, language)
                .map((row, context) -> view(row))
                .findOne());
    }

    /** People who may be seen and have the same name, in their own script or in Latin letters; five at the most. */
    public List<PersonNamesake> namesakes(long id, String language) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(PersonSql.namesakes(user.scope())), id, language)
                .bind("limit", DUPLICATES)
                .map(ConstructorMapper.of(PersonNamesake.class))
                .list());
    }

    /** What changed in a person's record and where they stood in each cohort, newest first; the last hundred changes. */
    public List<PersonChange> changes(long id, String language) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(PersonSql.changes(user.scope())), id, language)
                .bind("limit", CHANGES)
                .map(ConstructorMapper.of(PersonChange.class))
                .list());
    }

    private Query bind(Query sql, long id, String language) {
        user.requirePeople();
        return VisiblePersons.bind(sql, user.scope()).bind("id", id).bind("language", language);
    }

    private static PersonView view(ResultSet row) throws SQLException {
        return new PersonView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("latin_name"),
                row.getString("email"),
                row.getString("phone"),
                number(row, "organisation_id"),
                row.getString("organisation"),
                row.getString("organisation_declared"),
                row.getString("job_title"),
                row.getString("seniority"),
                row.getString("country_iso3"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getLong("declared_alike"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
