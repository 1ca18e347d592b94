package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohortium.identity.Role;

/** The start page of a facilitator: registers and outcomes of the cohorts they are assigned to. */
@RequestScoped
public class FacilitatorHome implements RoleHome {
    private final Teaching teaching;
    private final ProgressInWords progress;

    @Inject
    FacilitatorHome(Teaching teaching, ProgressInWords progress) {
        this.teaching = teaching;
        this.progress = progress;
    }

    @Override
    public Role role() {
        return Role.FACILITATOR;
    }

    @Override
    public List<Todo> todos() {
        return Stream.of(
                        teaching.unmarked(),
                        teaching.returned(),
                        teaching.deferred(),
                        teaching.toPropose(),
                        teaching.atRisk())
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Figure> figures() {
        return progress.all();
    }
}
