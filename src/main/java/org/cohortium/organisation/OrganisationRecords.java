package org.cohortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows of the register, and what they must agree with. */
@ApplicationScoped
class OrganisationRecords {
    private static final long ONE_CHANGE_OF_THE_TREE = 0xC0409;

    /** Translations into other languages stay as they are; a name that is left out goes. */
    private static final String TRANSLATIONS = """
            (coalesce(%s, '{}') - 'fr' - 'ar')
            || case when :french::text is null then '{}' else jsonb_build_object('fr', jsonb_build_object('name', :french::text)) end
            || case when :arabic::text is null then '{}' else jsonb_build_object('ar', jsonb_build_object('name', :arabic::text)) end""";

    private static final String ADD = """
            insert into organisation (code, kind, name, translations, country_iso3, parent_id)
            values (:code, :kind, :name, %s, :country, (select id from organisation where code = :parent))
            on conflict do nothing""".formatted(TRANSLATIONS.formatted("'{}'::jsonb"));

    private static final String CHANGE = """
            update organisation set kind = :kind, name = :name, translations = %s, country_iso3 = :country,
                parent_id = (select id from organisation above where above.code = :parent), version = version + 1
            where code = :code""".formatted(TRANSLATIONS.formatted("translations"));

    private static final String BELOW = """
            select exists (select from organisation_subtree((select id from organisation where code = :code)) below
            where below = (select id from organisation where code = :parent))""";

    /** Whether it is what it is to others already: a donor with grants or donors' accounts, a host, an employer. */
    private static final String USED = """
            select exists (select from organisation o where o.code = :code and o.kind <> :kind
              and (o.kind = 'DONOR') <> (:kind = 'DONOR')
              and (exists (select from role_assignment r where r.organisation_id = o.id)
                or exists (select from grant_award g where g.donor_id = o.id)
                or exists (select from cohort c where c.host_organisation_id = o.id)
                or exists (select from person p where p.organisation_id = o.id)))""";

    private final Jdbi jdbi;

    @Inject
    OrganisationRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The rule that says no to these details for the organisation of that code, which may not be there yet. */
    Optional<Refusal> refuses(String code, OrganisationDetails details) {
        String country = details.country();
        if (country != null && !holds("select exists (select from country where iso3 = :country)", code, details)) {
            return Optional.of(new Refusal("organisation.country.unknown", Map.of("country", country)));
        }
        return placed(code, details)
                .or(() -> holds(USED, code, details)
                        ? Optional.of(Refusal.of("organisation.kind.used"))
                        : Optional.empty());
    }

    private Optional<Refusal> placed(String code, OrganisationDetails details) {
        String parent = details.parent();
        if (parent == null) {
            return Optional.empty();
        }
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(?)", ONE_CHANGE_OF_THE_TREE));
        if (!holds("select exists (select from organisation where code = :parent)", code, details)) {
            return Optional.of(new Refusal("organisation.parent.unknown", Map.of("code", parent)));
        }
        return parent.equals(code) || holds(BELOW, code, details)
                ? Optional.of(Refusal.of("organisation.parent.below"))
                : Optional.empty();
    }

    /** False if the code is taken. */
    boolean add(String code, OrganisationDetails details) {
        return 1
                == jdbi.withHandle(
                        handle -> bind(handle.createUpdate(ADD), code, details).execute());
    }

    /** False if there is none with that code. */
    boolean change(String code, OrganisationDetails details) {
        return 1
                == jdbi.withHandle(handle ->
                        bind(handle.createUpdate(CHANGE), code, details).execute());
    }

    private boolean holds(String sql, String code, OrganisationDetails details) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), code, details)
                .mapTo(boolean.class)
                .one());
    }

    private static <S extends SqlStatement<S>> S bind(S sql, String code, OrganisationDetails details) {
        return sql.bind("code", code)
                .bind("kind", details.kind().name())
                .bind("name", details.name())
                .bindByType("french", details.french(), String.class)
                .bindByType("arabic", details.arabic(), String.class)
                .bindByType("country", details.country(), String.class)
                .bindByType("parent", details.parent(), String.class);
    }
}
