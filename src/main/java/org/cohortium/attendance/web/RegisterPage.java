package org.cohortium.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.attendance.RegisterRow;
import org.cohortium.attendance.SessionRow;
import org.cohortium.cohort.SessionState;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The register of a session. */
@RequestScoped
@Named
public class RegisterPage {
    private final AttendanceFigures figures;
    private final MarkingAttendance marking;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Clock clock;
    private @Nullable Long id;
    private @Nullable SessionRow session;
    private @Nullable List<RegisterRow> rows;

    @Inject
    RegisterPage(
            AttendanceFigures figures,
            MarkingAttendance marking,
            CurrentUser user,
            ReaderLanguage language,
            Notices notices,
            Clock clock) {
        this.figures = figures;
        this.marking = marking;
        this.user = user;
        this.language = language;
        this.notices = notices;
        this.clock = clock;
        // the register is walked for the button pressed before Faces sets view parameters: the form sends the id along
        this.id = asked(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    private static @Nullable Long asked(Map<String, String> sent) {
        String session = sent.getOrDefault("session", "");
        return session.matches("\\d{1,18}") ? Long.valueOf(session) : null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    /** Reads before anything is written, so that who may not see the session gets the page for that. */
    public void open() {
        getSession();
    }

    /** @throws NoSuchThing if there is no such session for the reader */
    public SessionRow getSession() {
        if (session == null) {
            long wanted = wanted();
            session = figures.session(wanted, language.getTag()).orElseThrow(() -> new NoSuchThing("session", wanted));
        }
        return session;
    }

    public List<RegisterRow> getRows() {
        if (rows == null) {
            rows = figures.register(wanted(), language.getTag());
        }
        return rows;
    }

    public List<Mark> getMarks() {
        return Arrays.asList(Mark.values());
    }

    public long count(@Nullable Mark mark) {
        return getRows().stream().filter(row -> row.mark() == mark).count();
    }

    public boolean isCancelled() {
        return getSession().state() == SessionState.CANCELLED;
    }

    /** Whether it is still to come: nobody can be marked yet. */
    public boolean isToCome() {
        return MarkingAttendance.opensAt(getSession().startsAt()).isAfter(clock.instant());
    }

    public boolean isOpenForMarks() {
        return !isCancelled()
                && !isToCome()
                && (user.is(Role.ADMIN) || user.is(Role.COORDINATOR) || user.is(Role.FACILITATOR));
    }

    /** Sends what changed; the page is drawn anew only once it is in, else all stays as typed. */
    public void save() {
        RegisterForm form = RegisterForm.read(
                getRows(),
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        if (!form.unclear().isEmpty()) {
            notices.refused(new Refusal(
                    "attendance.minutesUnclear",
                    Map.of("people", language.formatting().list(form.unclear()))));
            return;
        }
        Optional<Refusal> refusal = marking.mark(wanted(), form.changed(), form.takenBack());
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return;
        }
        rows = null;
        session = null;
        if (form.overtaken().isEmpty()) {
            notices.done(
                    "attendance.saved",
                    "n",
                    form.changed().size() + form.takenBack().size());
        } else {
            notices.warn(
                    "attendance.overtaken",
                    "people",
                    language.formatting().list(form.overtaken()),
                    "n",
                    form.changed().size() + form.takenBack().size());
        }
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().update("register:rows", "register:progress");
        }
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("session", "without id");
        }
        return id;
    }
}
