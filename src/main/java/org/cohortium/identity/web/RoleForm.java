package org.cohortium.identity.web;

import java.io.Serializable;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.identity.RoleReaches.Reach;
import org.cohortium.identity.RoleWish;
import org.jspecify.annotations.Nullable;

/** The fields of one role that shall be given: which, as far as which organisation, for which policy-maker. */
public class RoleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Role role = Role.COORDINATOR;
    private @Nullable Reach reach;
    private @Nullable String person;

    RoleWish wish() {
        return new RoleWish(role, role.mayHaveOrganisation() && reach != null ? reach.code() : null);
    }

    /** Which field a rule is about. */
    static String fieldOf(String rule) {
        if (rule.startsWith("accounts.person.")) {
            return "person";
        }
        return rule.contains("rganisation") ? "reach" : "role";
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        if (role != this.role) {
            reach = null; // another role is held for other organisations
        }
        this.role = role;
    }

    public @Nullable Reach getReach() {
        return reach;
    }

    public void setReach(@Nullable Reach reach) {
        this.reach = reach;
    }

    public @Nullable String getPerson() {
        return role == Role.PARTICIPANT && person != null && !person.isBlank() ? person : null;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}
