package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cohortium.database.Like;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** What the signed-in person may have made, and for whom: what {@link RequestingReports} would not refuse. */
@ApplicationScoped
public class ReportsOnOffer {
    private static final String ORGANISATIONS = """
            select o.code, coalesce(o.translations -> :language ->> 'name', o.name) as name, o.country_iso3 as country
            from organisation o
            where o.kind in ('MINISTRY', 'AGENCY') and (:everything or o.id = any (:organisations))""";
    private static final String GRANTS = """
            select g.code, coalesce(g.translations -> :language ->> 'title', g.title) as name, o.country_iso3 as country
            from grant_award g join organisation o on o.id = g.donor_id where :everything""";

    private final Jdbi jdbi;
    private final CurrentUser user;
    private final ReportDefinitions definitions;

    @Inject
    ReportsOnOffer(Jdbi jdbi, CurrentUser user, ReportDefinitions definitions) {
        this.jdbi = jdbi;
        this.user = user;
        this.definitions = definitions;
    }

    /** In the order of their ids; empty for those who have nothing made. */
    public List<ReportDefinition> reports() {
        if (!user.is(Role.ADMIN) && !user.is(Role.COORDINATOR)) {
            return List.of();
        }
        boolean donors = scope().everything();
        return definitions.offered().stream()
                .filter(report -> donors || report.audience() != Audience.DONOR)
                .toList();
    }

    /**
     * Recipients whose name or code contains what was typed, by name.
     *
     * @throws NotAllowed for those who have nothing made
     */
    public List<RecipientChoice> recipients(String report, String typed, String language, int limit) {
        return find(
                report,
                " lower(name || ' ' || code) like '%' || lower(:text) || '%' order by lower(name), code limit "
                        + Math.max(1, limit),
                Like.literal(typed),
                language);
    }

    /** The recipient with that code, if the report can be made for it. */
    public Optional<RecipientChoice> recipient(String report, String code, String language) {
        return find(report, " code = :text", code, language).stream().findFirst();
    }

    /** How many there are within reach. */
    public int count(String report) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from (" + sql(report) + ") r")
                .bind("language", "")
                .bind("everything", scope().everything())
                .bindArray("organisations", Long.class, scope().organisations())
                .mapTo(Integer.class)
                .one());
    }

    /** Why folders of reports are not offered; empty for those who cannot mend them. */
    public List<DefinitionProblem> problems() {
        return user.is(Role.ADMIN) ? definitions.problems() : List.of();
    }

    private List<RecipientChoice> find(String report, String condition, @Nullable String text, String language) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from (" + sql(report) + ") r where" + condition)
                .bind("text", text)
                .bind("language", language)
                .bind("everything", scope().everything())
                .bindArray("organisations", Long.class, scope().organisations())
                .map(ConstructorMapper.of(RecipientChoice.class))
                .list());
    }

    private String sql(String report) {
        boolean donors = definitions
                .find(report)
                .filter(each -> each.audience() == Audience.DONOR)
                .isPresent();
        return donors ? GRANTS : ORGANISATIONS;
    }

    private Scope scope() {
        return user.scopeAs(Role.ADMIN, Role.COORDINATOR);
    }
}
