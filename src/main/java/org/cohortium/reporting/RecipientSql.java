package org.cohortium.reporting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Handle;

/** Who there is to report to: every ministry and agency, or every grant, with the language of their people. */
final class RecipientSql {
    private static final String LANGUAGE = """
            coalesce((select u.language from role_assignment r join app_user u on u.id = r.user_id
                      where r.organisation_id = o.id and r.role = '%s' order by u.id limit 1), :language)""";
    private static final String ORGANISATIONS =
            "select o.code, o.id as organisation_id, cast(null as bigint) as grant_id, "
                    + LANGUAGE.formatted("COORDINATOR")
                    + " as language from organisation o where o.kind in ('MINISTRY', 'AGENCY') and (:everything or o.id = any (:organisations))";
    private static final String GRANTS = "select g.code, o.id as organisation_id, g.id as grant_id, "
            + LANGUAGE.formatted("DONOR")
            + " as language from grant_award g join organisation o on o.id = g.donor_id where :everything";

    private RecipientSql() {}

    /**
     * Those within reach, by code, numbered from 1.
     *
     * @param language for those who have nobody here yet
     * @param codes only these; empty for all
     */
    static List<Recipient> find(Handle handle, Audience audience, Scope scope, String language, Set<String> codes) {
        String sql = "select row_number() over (order by code) as number, r.* from ("
                + (audience == Audience.DONOR ? GRANTS : ORGANISATIONS)
                + ") r where (:all or code = any (:codes)) order by code";
        UUID none = new UUID(0, 0);
        return handle.createQuery(sql)
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .bind("language", language)
                .bind("all", codes.isEmpty())
                .bindArray("codes", String.class, codes)
                .map((row, context) -> new Recipient(
                        none,
                        row.getInt("number"),
                        row.getString("code"),
                        row.getLong("organisation_id"),
                        row.getObject("grant_id", Long.class),
                        row.getString("language")))
                .list();
    }
}
