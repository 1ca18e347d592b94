package org.cohortium.identity;

import java.util.Locale;
import java.util.Optional;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody shall hold.
 *
 * @param organisation code of the organisation it shall reach as far as, in any case; null where it is not bound to one
 */
public record RoleWish(Role role, @Nullable String organisation) {
    public RoleWish {
        organisation = organisation == null || organisation.isBlank()
                ? null
                : organisation.strip().toUpperCase(Locale.ROOT);
    }

    Optional<Refusal> refuses() {
        if (role.needsOrganisation() && organisation == null) {
            return Optional.of(Refusal.of("accounts.role.organisationMissing"));
        }
        return organisation != null && !role.mayHaveOrganisation()
                ? Optional.of(Refusal.of("accounts.role.organisationNone"))
                : Optional.empty();
    }

    /** Whether an organisation of that kind is one the role can be held for: donors fund, all others do not. */
    boolean fits(String organisationKind) {
        return (role == Role.DONOR) == organisationKind.equals("DONOR") && !organisationKind.equals("RECOGNISING_BODY");
    }
}
