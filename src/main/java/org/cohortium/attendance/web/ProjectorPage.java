package org.cohortium.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.attendance.SessionRow;
import org.cohortium.attendance.checkin.OpeningCheckIn;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.print.QrPattern;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The pattern on the projector, by which people check in. */
@RequestScoped
@Named
public class ProjectorPage {
    private final OpeningCheckIn opening;
    private final MarkingAttendance marking;
    private final AttendanceFigures figures;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable Long id;
    private @Nullable SessionRow session;
    private @Nullable String address;

    @Inject
    ProjectorPage(
            OpeningCheckIn opening,
            MarkingAttendance marking,
            AttendanceFigures figures,
            ReaderLanguage language,
            Notices notices) {
        this.opening = opening;
        this.marking = marking;
        this.figures = figures;
        this.language = language;
        this.notices = notices;
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("session", "");
        this.id = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    /** @throws NoSuchThing if there is no such session, or it is not theirs to mark */
    public void open() {
        marking.requireTheirs(wanted());
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public SessionRow getSession() {
        if (session == null) {
            session = figures.session(wanted(), language.getTag())
                    .orElseThrow(() -> new NoSuchThing("session", wanted()));
        }
        return session;
    }

    public boolean isShown() {
        return opening.isOpen(wanted());
    }

    /** Where people check in, for the next seconds. */
    public String getAddress() {
        if (address == null) {
            address = opening.address(wanted());
        }
        return address;
    }

    /** The address as a pattern to be scanned, as SVG. */
    public String getPattern() {
        return QrPattern.svg(getAddress(), "100%");
    }

    public void begin() {
        opening.open(wanted()).ifPresent(notices::refused);
    }

    public void end() {
        opening.close(wanted());
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("session", "without number");
        }
        return id;
    }
}
