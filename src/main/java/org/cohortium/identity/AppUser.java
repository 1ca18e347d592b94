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
import java.time.ZoneId;
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

    @Column(name = "password_once")
    private boolean passwordOnce;

    @Column(name = "display_name")
    private String displayName;

    private String language;

    @Column(name = "language_chosen")
    private boolean languageChosen;

    @Column(name = "time_zone")
    private String timeZone;

    private @Nullable String theme;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private boolean demo;

    @Column(name = "sessions_ended")
    private int sessionsEnded;

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
        passwordOnce = false;
    }

    /** Keeps the same password in a stronger form. */
    void strengthenPassword(PasswordHash hash) {
        passwordHash = hash.text();
    }

    /** @param tag BCP 47 */
    void chooseLanguage(String tag) {
        language = tag;
        languageChosen = true;
    }

    /** @param name {@code light}, {@code dark}, or null to follow the device */
    void chooseTheme(@Nullable String name) {
        theme = name;
    }

    void chooseZone(ZoneId zone) {
        timeZone = zone.getId();
    }

    /** A password somebody else knows, to be changed at the first sign-in. */
    void givePassword(PasswordHash once) {
        passwordHash = once.text();
        passwordOnce = true;
    }

    void describe(AccountDetails details) {
        displayName = details.displayName();
        language = details.language();
        timeZone = details.zone().getId();
    }

    /** Nobody comes in with it any more; what was opened is void, also after {@link #unlock}. */
    void lock(Instant at) {
        disabledAt = at;
        sessionsEnded++;
    }

    void unlock() {
        disabledAt = null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether this is an account of the demo data, whose password everybody knows. */
    boolean isDemo() {
        return demo;
    }

    long id() {
        return id;
    }

    String username() {
        return username;
    }

    int sessionsEnded() {
        return sessionsEnded;
    }

    /** @param personId the policy-maker this user is */
    void be(long personId) {
        this.personId = personId;
    }

    @Nullable
    Long personId() {
        return personId;
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
                languageChosen,
                timeZone,
                theme,
                personId,
                passwordOnce,
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
