package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.identity.Role;

/** The start page of an auditor: nothing waits for them; the latest of the trail, and how the whole goes. */
@RequestScoped
public class AuditorHome implements RoleHome {
    private final ProgressInWords progress;

    @Inject
    AuditorHome(ProgressInWords progress) {
        this.progress = progress;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    @Override
    public List<Todo> todos() {
        return List.of();
    }

    @Override
    public List<Figure> figures() {
        return progress.all();
    }
}
