package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohortium.intake.OrganisationNames.Known;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The organisations that lists may mean, read once for a whole list. */
@ApplicationScoped
class KnownOrganisations {
    private final Jdbi jdbi;

    @Inject
    KnownOrganisations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param ministry the uploader's organisation, or null */
    OrganisationNames names(@Nullable Long ministry) {
        return jdbi.withHandle(handle -> new OrganisationNames(all(handle), subtree(handle, ministry)));
    }

    private static List<Known> all(Handle handle) {
        return handle.createQuery("select id, code, country_iso3, name, translations from organisation")
                .map((row, context) -> known(row))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        Set<String> names = new HashSet<>(Set.of(row.getString("name")));
        JsonObject translations = JsonText.object(row.getString("translations"));
        translations
                .values()
                .forEach(language -> names.add(language.asJsonObject().getString("name", "")));
        return new Known(row.getLong("id"), row.getString("code"), row.getString("country_iso3"), names);
    }

    private static Set<Long> subtree(Handle handle, @Nullable Long root) {
        return root == null
                ? Set.of()
                : handle.createQuery("select organisation_subtree(:root)")
                        .bind("root", root)
                        .mapTo(Long.class)
                        .collectIntoSet();
    }
}
