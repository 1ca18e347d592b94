package org.cohortium.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. Known by the username, which is lower case and never changes. */
@Entity
@Table(name = "app_user")
class AppUser {
    @Id
    private long id;

    private String username;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    private @Nullable String theme;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private boolean demo;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @OneToMany(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id", nullable = false)
    private List<RoleAssignment> roles;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected AppUser() {}

    void changePassword(PasswordHash hash) {
        passwordHash = hash.text();
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether this is an account of the demo data, whose password everybody knows. */
    boolean isDemo() {
        return demo;
    }

    @Nullable
    PasswordHash passwordHash() {
        return passwordHash == null ? null : PasswordHash.parse(passwordHash);
    }

    Account account() {
        return new Account(
                id,
                username,
                displayName,
                language,
                timeZone,
                theme,
                personId,
                roles.stream()
                        .map(role -> new Assignment(role.role(), role.organisationId()))
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AppUser that && username.equals(that.username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }
}
