package org.cohortium.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A role somebody holds, reaching as far as an organisation and all below it, or not bound to one. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected RoleAssignment() {}

    Role role() {
        return role;
    }

    @Nullable
    Long organisationId() {
        return organisationId;
    }
}
