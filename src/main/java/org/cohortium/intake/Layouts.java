package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The layouts of lists that an organisation's uploads have been taken in by. */
@ApplicationScoped
class Layouts {
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Layouts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @param organisation null for an uploader of none, for whom nothing is remembered */
    RememberedLayouts of(@Nullable Long organisation) {
        if (organisation == null) {
            return RememberedLayouts.NONE;
        }
        return fingerprint -> jdbi.withHandle(handle -> handle.createQuery(
                        "select mapping from intake_layout where organisation_id = :organisation and fingerprint = :print")
                .bind("organisation", organisation)
                .bind("print", fingerprint)
                .map((row, context) -> Mapping.ofJson(row.getString(1)))
                .findOne()
                .orElse(null));
    }

    void remember(@Nullable Long organisation, Mapping mapping) {
        if (organisation == null) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into intake_layout (organisation_id, fingerprint, mapping, used_at)
                values (:organisation, :print, cast(:mapping as jsonb), :now)
                on conflict (organisation_id, fingerprint) do update
                    set mapping = excluded.mapping, used_at = excluded.used_at""")
                .bind("organisation", organisation)
                .bind("print", mapping.fingerprint())
                .bind("mapping", mapping.toJson())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
