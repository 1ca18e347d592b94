package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Works out how far somebody's roles reach, with the organisations' tree as it is now. */
@ApplicationScoped
class Scopes {
    @PersistenceContext
    private EntityManager database;

    /** @param counted roles that count; others the account holds are left out */
    Scope of(Account account, Set<Role> counted) {
        var held = account.assignments().stream()
                .filter(assignment -> counted.contains(assignment.role()))
                .toList();
        if (held.stream().anyMatch(Scopes::isUnlimited)) {
            return Scope.EVERYTHING;
        }
        var roles = held.stream().map(Assignment::role).toList();
        return new Scope(
                false,
                subtrees(account, counted, Role.COORDINATOR),
                subtrees(account, counted, Role.DONOR),
                roles.contains(Role.FACILITATOR) ? account.id() : null,
                roles.contains(Role.PARTICIPANT) ? account.personId() : null);
    }

    private static boolean isUnlimited(Assignment assignment) {
        return assignment.role() == Role.ADMIN || assignment.role() == Role.AUDITOR;
    }

    private Set<Long> subtrees(Account account, Set<Role> counted, Role role) {
        var reached = new HashSet<Long>();
        if (counted.contains(role)) {
            for (var assignment : account.assignments()) {
                var root = assignment.organisationId();
                if (assignment.role() == role && root != null) {
                    reached.addAll(subtree(root));
                }
            }
        }
        return reached;
    }

    /** Numbers of the persons who report to the account. */
    @SuppressWarnings("unchecked") // a native query names no type
    Set<Long> reportingTo(Account account) {
        return new HashSet<>(database.createNativeQuery(
                        "select person_id from reporting_line where user_id = ? and ended_at is null")
                .setParameter(1, account.id())
                .getResultList());
    }

    @SuppressWarnings("unchecked") // a native query names no type
    private List<Long> subtree(long root) {
        return database.createNativeQuery("select organisation_subtree(?)")
                .setParameter(1, root)
                .getResultList();
    }
}
