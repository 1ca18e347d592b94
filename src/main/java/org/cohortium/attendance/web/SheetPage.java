package org.cohortium.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.attendance.SessionRow;
import org.cohortium.attendance.sheet.EvidenceView;
import org.cohortium.attendance.sheet.KeepingEvidence;
import org.cohortium.attendance.sheet.SheetPreview;
import org.cohortium.attendance.sheet.TypingSheets;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A session's sheet of paper: printing it, typing what came back, keeping it as scanned. */
@RequestScoped
@Named
public class SheetPage {
    private final AttendanceFigures figures;
    private final MarkingAttendance marking;
    private final TypingSheets typing;
    private final KeepingEvidence evidence;
    private final ReaderLanguage language;
    private final Notices notices;
    private final String line;
    private @Nullable Long id;
    private @Nullable SessionRow session;
    private @Nullable SheetPreview preview;
    private @Nullable List<EvidenceView> scans;
    private @Nullable Part file;

    @Inject
    SheetPage(
            AttendanceFigures figures,
            MarkingAttendance marking,
            TypingSheets typing,
            KeepingEvidence evidence,
            ReaderLanguage language,
            Notices notices) {
        this.figures = figures;
        this.marking = marking;
        this.typing = typing;
        this.evidence = evidence;
        this.language = language;
        this.notices = notices;
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String asked = sent.getOrDefault("session", "");
        this.id = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
        this.line = sent.getOrDefault("line", "");
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

    /** @throws NoSuchThing if there is no such session for the reader */
    public SessionRow getSession() {
        if (session == null) {
            session = figures.session(wanted(), language.getTag())
                    .orElseThrow(() -> new NoSuchThing("session", wanted()));
        }
        return session;
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    /** As it was typed last. */
    public String getLine() {
        return line;
    }

    /** What the line would mark; null before one was typed, or where it marks nothing. */
    public @Nullable SheetPreview getPreview() {
        SheetPreview looked = looked();
        return looked == null || looked.refusal() != null ? null : looked;
    }

    public void look() {
        SheetPreview looked = looked();
        Refusal refusal = looked == null ? new Refusal("sheet.notALine", Map.of("line", "")) : looked.refusal();
        if (refusal != null) {
            notices.refused(refusal);
        }
    }

    private @Nullable SheetPreview looked() {
        if (preview == null && !line.isBlank()) {
            preview = typing.look(wanted(), line);
        }
        return preview;
    }

    /** Marks, and goes to the register. */
    public @Nullable String mark() {
        SheetPreview looked = looked();
        int people = looked == null ? 0 : looked.rows().size();
        Optional<Refusal> refusal = typing.mark(wanted(), line);
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return null;
        }
        notices.forNextPage().done("sheet.done", "n", people);
        return "/attendance/register?faces-redirect=true&session=" + wanted();
    }

    public List<EvidenceView> getScans() {
        if (scans == null) {
            scans = evidence.of(wanted());
        }
        return scans;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public void keep() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refused("scan:file", Refusal.of("evidence.noFile"));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            evidence.add(wanted(), String.valueOf(file.getSubmittedFileName()), content)
                    .ifPresentOrElse(
                            refusal -> notices.refused("scan:file", refusal), () -> notices.done("evidence.kept"));
        }
        scans = null;
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("session", "without number");
        }
        return id;
    }
}
