package org.cohortium.intake.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.SessionRow;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.intake.meeting.AttendanceImport;
import org.cohortium.intake.meeting.ImportChoices;
import org.cohortium.intake.meeting.ReceivingReports;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A meeting report on its way into a register: handing it in, seeing what it says, saving the marks. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class MeetingReportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of("intake.meeting.step.file", "intake.meeting.step.check");
    private static final int MOST_BYTES = 5 << 20;

    private final ReceivingReports receiving;
    private final AttendanceFigures figures;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable Long id;
    private String zone = "";
    private byte[] content = {};
    private transient @Nullable Part file;
    private transient @Nullable SessionRow session;
    private transient @Nullable AttendanceImport found;

    @Inject
    MeetingReportPage(ReceivingReports receiving, AttendanceFigures figures, ReaderLanguage language, Notices notices) {
        this.receiving = receiving;
        this.figures = figures;
        this.language = language;
        this.notices = notices;
    }

    /** @throws NoSuchThing if there is no such session, or it is not theirs to mark */
    public void open() {
        receiving.requireTheirs(wanted());
    }

    /** Reads the report; nothing is marked. */
    public void read() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refused("step:file", Refusal.of("intake.fileMissing"));
            return;
        }
        try (InputStream sent = file.getInputStream()) {
            take(sent.readNBytes(MOST_BYTES + 1));
        }
    }

    private void take(byte[] sent) throws IOException {
        AttendanceImport said =
                receiving.preview(wanted(), new ByteArrayInputStream(sent), ImportChoices.NONE.in(chosen()));
        if (said.refusal() != null) {
            notices.refused("step:file", said.refusal());
        } else {
            content = sent;
            found = said;
        }
    }

    /** Sets the marks and goes back to the register, which says how many. */
    public @Nullable String save() throws IOException {
        AttendanceImport said = receiving.apply(
                wanted(), new ByteArrayInputStream(content), choices().in(chosen()));
        if (said.refusal() != null) {
            notices.refused(said.refusal());
            return null;
        }
        if (said.set() > 0) {
            notices.forNextPage().done("intake.meeting.done", "n", said.set());
        } else {
            notices.forNextPage().done("intake.meeting.done.same");
        }
        return "/attendance/register?faces-redirect=true&session=" + wanted();
    }

    private static ImportChoices choices() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        String confirmed = String.join(",", Arrays.asList(sent.getOrDefault("confirm", new String[0])));
        return new ImportChoices(
                ImportChoices.keys(confirmed), sent.containsKey("absentees"), sent.containsKey("overwrite"), null);
    }

    /** Forgets the report, for another one. */
    public void startAgain() {
        content = new byte[0];
        found = null;
    }

    /** What the report says, as the register stands now; null before there is one. */
    public @Nullable AttendanceImport getFound() throws IOException {
        if (found == null && content.length > 0) {
            found = receiving.preview(wanted(), new ByteArrayInputStream(content), ImportChoices.NONE.in(chosen()));
        }
        return found;
    }

    public boolean isRead() {
        return content.length > 0;
    }

    /** @throws NoSuchThing if there is no such session for the reader */
    public SessionRow getSession() {
        if (session == null) {
            session = figures.session(wanted(), language.getTag())
                    .orElseThrow(() -> new NoSuchThing("session", wanted()));
        }
        return session;
    }

    public List<String> getSteps() {
        return STEPS;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** IANA name of the zone the report's times are of; empty for the session's own. */
    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone == null ? "" : zone;
    }

    private @Nullable ZoneId chosen() {
        return zone.isEmpty() ? null : ZoneId.of(zone);
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("session", "without id");
        }
        return id;
    }
}
