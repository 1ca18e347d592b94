package org.cohortium.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.cohortium.identity.AccountDetails;
import org.cohortium.identity.AddingAccounts;
import org.cohortium.identity.AddingAccounts.Answer;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NewAccount;
import org.cohortium.identity.Role;
import org.cohortium.identity.RoleReaches.Reach;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Adding an account for a colleague. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class NewAccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AddingAccounts adding;
    private final ReachChoice reaches;
    private final GivenPassword given;
    private final CurrentUser user;
    private final Notices notices;
    private final RoleForm role = new RoleForm();
    private String username = "";
    private String displayName = "";
    private String language = Language.EN.tag();
    private @Nullable String zone;

    @Inject
    NewAccountForm(AddingAccounts adding, ReachChoice reaches, GivenPassword given, CurrentUser user, Notices notices) {
        this.adding = adding;
        this.reaches = reaches;
        this.given = given;
        this.user = user;
        this.notices = notices;
    }

    /** So that who may not add any gets the page for that. */
    public void open() {
        user.require(Role.ADMIN);
    }

    /** Adds it and shows the one-time password; stays at the field where a rule says no. */
    public void add() {
        NewAccount wanted = new NewAccount(
                username,
                new AccountDetails(displayName, language, ZoneId.of(getZone())),
                List.of(role.wish()),
                role.getPerson());
        Answer answer = adding.add(wanted);
        if (answer instanceof Answer.Added added) {
            given.tell(added.username(), added.password());
            notices.done("accounts.added", "name", wanted.details().displayName());
        } else {
            Refusal no = ((Answer.Refused) answer).why();
            notices.refused("edit:" + field(no.rule()), no);
        }
    }

    private static String field(String rule) {
        return switch (rule) {
            case "accounts.username.wrong", "accounts.username.taken" -> "username";
            case "accounts.name.missing" -> "name";
            default -> RoleForm.fieldOf(rule);
        };
    }

    public List<Reach> complete(String typed) {
        return reaches.find(role.getRole(), typed);
    }

    public RoleForm getRole() {
        return role;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username == null ? "" : username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName == null ? "" : displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language == null ? Language.EN.tag() : language;
    }

    public String getZone() {
        return zone == null ? user.zone().getId() : zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }
}
