package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.person.NamingSuperiors;
import org.cohortium.person.Superior;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Whom the person of {@link PersonPage} reports to. */
@RequestScoped
@Named
public class SuperiorsPanel {
    private final NamingSuperiors naming;
    private final PersonPage page;
    private final Notices notices;
    private final Map<String, String> sent;
    private @Nullable List<Superior> superiors;

    @Inject
    SuperiorsPanel(NamingSuperiors naming, PersonPage page, Notices notices) {
        this.naming = naming;
        this.page = page;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public boolean isOpen() {
        return naming.mayName();
    }

    public List<Superior> getSuperiors() {
        if (superiors == null) {
            superiors = naming.of(person());
        }
        return superiors;
    }

    public void name() {
        tell(naming.name(person(), sent.getOrDefault("account", "")), "person.superior.named");
    }

    public void end(String username) {
        tell(naming.end(person(), username), "person.superior.ended");
    }

    private void tell(Optional<Refusal> refusal, String done) {
        superiors = null;
        refusal.ifPresentOrElse(notices::refused, () -> notices.done(done));
    }

    private long person() {
        return page.getPerson().id();
    }
}
