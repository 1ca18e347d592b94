package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The start page, as the reader's first role has it. */
@RequestScoped
@Named
public class HomePage {
    /** Who holds several roles sees the start page of the first of these. */
    private static final List<Role> FIRST =
            List.of(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR, Role.AUDITOR, Role.DONOR, Role.PARTICIPANT);

    private final Instance<RoleHome> homes;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable List<Todo> todos;
    private @Nullable List<Figure> figures;

    @Inject
    HomePage(Instance<RoleHome> homes, CurrentUser user, ReaderLanguage language, Clock clock) {
        this.homes = homes;
        this.user = user;
        this.language = language;
        this.clock = clock;
    }

    /** The role's name in small letters: the panels of its page are in {@code WEB-INF/home}. */
    public String getRole() {
        return role().map(role -> role.name().toLowerCase(Locale.ROOT)).orElse("nobody");
    }

    /** "Good morning, Amina Mwakio", by the reader's own clock. */
    public String getGreeting() {
        int hour = ZonedDateTime.now(clock.withZone(user.zone())).getHour();
        String part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return language.words().of("home.greeting", "part", part, "name", user.displayName());
    }

    /** The day, and how much needs the reader. */
    public String getLead() {
        String day = language.formatting().longDate(LocalDate.now(clock.withZone(user.zone())));
        return home().isEmpty()
                ? day
                : language.words().of("home.lead", "day", day, "n", getTodos().size());
    }

    public List<Todo> getTodos() {
        if (todos == null) {
            todos = home().map(RoleHome::todos).orElse(List.of());
        }
        return todos;
    }

    public List<Figure> getFigures() {
        if (figures == null) {
            figures = home().map(RoleHome::figures).orElse(List.of());
        }
        return figures;
    }

    private Optional<RoleHome> home() {
        return role().flatMap(role ->
                homes.stream().filter(home -> home.role() == role).findFirst());
    }

    private Optional<Role> role() {
        return FIRST.stream().filter(user::is).findFirst();
    }
}
