package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.person.ErasingPersons;
import org.cohortium.person.ErasureReach;
import org.cohortium.person.ErasureReason;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Erasing a person: what it reaches, and doing it; on their page, whether it was done. */
@RequestScoped
@Named
public class ErasePage {
    private static final int LONGEST = 300;

    private final ErasingPersons erasing;
    private final Notices notices;
    private final Map<String, String> sent;
    private @Nullable Long id;
    private @Nullable ErasureReach reach;

    @Inject
    ErasePage(ErasingPersons erasing, Notices notices) {
        this.erasing = erasing;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String asked = sent.getOrDefault("id", "");
        this.id = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    /** @throws NoSuchThing if there is no such person, or they were erased */
    public void open() {
        getReach();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public ErasureReach getReach() {
        if (reach == null) {
            reach = erasing.reach(wanted());
        }
        return reach;
    }

    public List<ErasureReason> getReasons() {
        return Arrays.asList(ErasureReason.values());
    }

    /** Whether the reader erases this person. */
    public boolean isOffered() {
        return id != null && erasing.mayErase(id);
    }

    /** When it was done; null if it was not. */
    public @Nullable Instant getErasedAt() {
        return id == null ? null : erasing.erasedAt(id).orElse(null);
    }

    public @Nullable String erase() {
        String why = sent.getOrDefault("why", "");
        String name = sent.getOrDefault("name", "");
        Optional<ErasureReason> reason = Arrays.stream(ErasureReason.values())
                .filter(each -> each.name().equals(why))
                .findFirst();
        Optional<Refusal> refusal = reason.isEmpty()
                ? Optional.of(Refusal.of("person.erase.whyMissing"))
                : erasing.erase(wanted(), reason.get(), name.substring(0, Math.min(name.length(), LONGEST)));
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return null;
        }
        notices.forNextPage().done("person.erase.done");
        return "/person/view?faces-redirect=true&id=" + wanted();
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("person", "without id");
        }
        return id;
    }
}
