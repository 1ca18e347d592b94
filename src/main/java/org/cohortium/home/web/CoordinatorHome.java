package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohortium.home.NominationsWaiting;
import org.cohortium.identity.Role;

/** The start page of a ministry's training coordinator. */
@RequestScoped
public class CoordinatorHome implements RoleHome {
    private final Waiting waiting;
    private final Teaching teaching;
    private final ProgressInWords progress;

    @Inject
    CoordinatorHome(Waiting waiting, Teaching teaching, ProgressInWords progress) {
        this.waiting = waiting;
        this.teaching = teaching;
        this.progress = progress;
    }

    @Override
    public Role role() {
        return Role.COORDINATOR;
    }

    @Override
    public List<Todo> todos() {
        NominationsWaiting nominations = waiting.nominations();
        return Stream.of(
                        waiting.lists(),
                        waiting.appeals(),
                        teaching.unmarked(),
                        waiting.toDecide(nominations),
                        waiting.seatable(nominations),
                        waiting.toConfirm(),
                        teaching.atRisk(),
                        waiting.unknownOrganisations())
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Figure> figures() {
        return progress.all();
    }
}
