package org.cohortium.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What was agreed with donors, limited to the grants that the signed-in person funds. */
@ApplicationScoped
public class GrantRegister {
    private static final int COHORTS = 300;

    private final GrantRecords records;
    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public GrantRegister(GrantRecords records, Jdbi jdbi, CurrentUser user) {
        this.records = records;
        this.jdbi = jdbi;
        this.user = user;
    }

    /** @throws NoSuchThing if there is no such grant that they may see */
    public KeptGrant find(String code) {
        Scope scope = user.scope();
        return records.find(code, scope.everything(), scope.donors()).orElseThrow(() -> new NoSuchThing("grant", code));
    }

    /**
     * Those after a code, by code.
     *
     * @param code null to begin with the first
     * @throws NotAllowed for who funds nothing
     */
    public List<KeptGrant> after(@Nullable String code, int limit) {
        Scope scope = user.scope();
        if (!scope.everything() && scope.donors().isEmpty()) {
            throw new NotAllowed("funds nothing");
        }
        return records.after(code == null ? "" : code, scope.everything(), scope.donors(), limit);
    }

    /** Organisations that may give grants, by name. */
    public List<Donor> donors(String language) {
        user.require(Role.ADMIN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select o.code, coalesce(o.translations -> :language ->> 'name', o.name) as name
                        from organisation o where o.kind = 'DONOR' order by lower(o.name), o.code""")
                .bind("language", language)
                .map((row, context) -> new Donor(row.getString("code"), row.getString("name")))
                .list());
    }

    /** Codes of cohorts that may be paid for, those that begin last first; a few hundred at the most. */
    public List<String> cohorts() {
        user.require(Role.ADMIN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code from cohort where state <> 'CANCELLED' order by starts_on desc, code limit "
                                + COHORTS)
                .mapTo(String.class)
                .list());
    }

    /** An organisation that may give grants. */
    public record Donor(String code, String name) {}
}
