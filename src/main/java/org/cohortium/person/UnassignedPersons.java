package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;

/** Finds the people whose organisation is still only what a list declared. */
@ApplicationScoped
class UnassignedPersons {
    private static final String ALIKE = """
            select p.id from person p
            where p.organisation_id is null and p.merged_into_id is null and %s
              and (p.id = :id or :alike and lower(p.organisation_declared) =
                      (select lower(asked.organisation_declared) from person asked where asked.id = :id))
            order by p.id <> :id, p.id limit :limit""";

    private final Jdbi jdbi;

    @Inject
    UnassignedPersons(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether the person is within that scope at all. */
    boolean reaches(long personId, Scope scope) {
        String sql = "select 1 from person p where p.id = :id and p.merged_into_id is null and "
                + VisiblePersons.where(scope);
        return jdbi.withHandle(handle -> VisiblePersons.bind(handle.createQuery(sql), scope)
                .bind("id", personId)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** The person, and if asked those within the scope whose list declared the same; none whose organisation is known. */
    List<Long> ids(long personId, boolean alike, Scope scope, int limit) {
        return jdbi.withHandle(
                handle -> VisiblePersons.bind(handle.createQuery(ALIKE.formatted(VisiblePersons.where(scope))), scope)
                        .bind("id", personId)
                        .bind("alike", alike)
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list());
    }
}
