package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.cohortium.home.HostBehind;
import org.cohortium.identity.Role;
import org.cohortium.web.ReaderLanguage;

/** The start page of the programme's administrators: where work is behind, and how the whole goes. */
@RequestScoped
public class AdminHome implements RoleHome {
    private final Waiting waiting;
    private final Behind behind;
    private final ProgressInWords progress;
    private final ReaderLanguage language;

    @Inject
    AdminHome(Waiting waiting, Behind behind, ProgressInWords progress, ReaderLanguage language) {
        this.waiting = waiting;
        this.behind = behind;
        this.progress = progress;
        this.language = language;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    public List<Todo> todos() {
        return Stream.of(
                        waiting.lists(),
                        waiting.appeals(),
                        behind("unmarked", "bad", HostBehind::unmarked, "/attendance/list?view=unmarked"),
                        behind("late", "bad", HostBehind::late, "/cohort/list?view=all&state=ENROLLING"),
                        behind("undecided", "warn", HostBehind::undecided, "/cohort/list?view=all&state=ENROLLING"),
                        waiting.lateReports(),
                        waiting.releases(),
                        waiting.letters(),
                        waiting.unknownOrganisations())
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Figure> figures() {
        return progress.all();
    }

    private Optional<Todo> behind(String what, String tone, ToIntFunction<HostBehind> count, String path) {
        List<HostBehind> hosts = behind.hosts().stream()
                .filter(host -> count.applyAsInt(host) > 0)
                .toList();
        if (hosts.isEmpty()) {
            return Optional.empty();
        }
        int total = hosts.stream().mapToInt(count).sum();
        return Optional.of(new Todo(
                total,
                tone,
                language.words().of("home.todo." + what, "n", total),
                language.words()
                        .of(
                                "home.todo.hosts.text",
                                "n",
                                hosts.size(),
                                "host",
                                hosts.get(0).host()),
                path,
                language.words().get("home.todo." + what + ".go")));
    }
}
