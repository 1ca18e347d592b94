package org.cohortium.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cohortium.funding.GrantProblem;
import org.cohortium.funding.LookingAfterGrants;
import org.cohortium.funding.iati.ImportingActivities;
import org.cohortium.funding.iati.ImportingActivities.Field;
import org.cohortium.funding.iati.ImportingActivities.Outcome;
import org.cohortium.identity.NotAllowed;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** An IATI activity file: what each field of the grant would be, what is missing, and adding it. For administrators. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class ActivityImport implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImportingActivities importing;
    private final LookingAfterGrants looking;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable String code;
    private @Nullable String donor;
    private byte @Nullable [] content;
    private transient @Nullable Part file;
    private transient @Nullable Outcome outcome;

    @Inject
    ActivityImport(
            ImportingActivities importing, LookingAfterGrants looking, ReaderLanguage language, Notices notices) {
        this.importing = importing;
        this.looking = looking;
        this.language = language;
        this.notices = notices;
    }

    /** @throws NotAllowed for who looks after no grants */
    public void open() {
        if (!looking.isOpen()) {
            throw new NotAllowed("looks after no grants");
        }
    }

    /** Looks at the file, or at the one before with the code and donor that were given since. */
    public void look() throws IOException {
        outcome = null;
        if (file != null && file.getSize() > 0) {
            code = null;
            donor = null;
            try (InputStream read = file.getInputStream()) {
                content = read.readNBytes(ImportingActivities.MOST_BYTES + 1);
            }
        }
        if (content == null) {
            notices.refused("step:file", Refusal.of("spent.list.fileMissing"));
            return;
        }
        Outcome looked = getOutcome();
        if (looked != null && looked.refusal() != null) {
            notices.refused("step:file", looked.refusal());
            content = null;
            outcome = null;
        }
    }

    /** Adds the grant and leads to it; stays where something is missing. */
    public @Nullable String add() {
        if (content == null) {
            return null;
        }
        Outcome done = importing.take(content, code, donor, false);
        if (done.refusal() != null || !done.problems().isEmpty()) {
            outcome = null;
            return null;
        }
        notices.forNextPage().done("funding.added", "code", done.code());
        return "/funding/view?faces-redirect=true&code=" + done.code();
    }

    /** What would come of the file; null while there is none. */
    public @Nullable Outcome getOutcome() {
        if (outcome == null && content != null) {
            outcome = importing.take(content, code, donor, true);
        }
        return outcome;
    }

    /** Whether it can be added as it is. */
    public boolean isFine() {
        Outcome now = getOutcome();
        return now != null && now.problems().isEmpty();
    }

    /** What a field is called. */
    public String name(Field field) {
        return language.words().get("activity.field." + field.name());
    }

    /** What it is, as the reader writes it. */
    public String value(Field field) {
        String value = field.value();
        if (value == null) {
            return "–";
        }
        return switch (field.name()) {
            case "amount" -> language.formatting().number(new BigDecimal(value));
            case "startsOn", "endsOn" -> language.formatting().date(LocalDate.parse(value));
            case "countries" ->
                language.formatting()
                        .list(Arrays.stream(value.split(" "))
                                .map(language.formatting()::country)
                                .collect(Collectors.toList()));
            default -> value;
        };
    }

    /** What is missing or wrong with a field; nothing where it is as it should be. */
    public String problem(Field field) {
        Outcome now = getOutcome();
        return now == null
                ? ""
                : now.problems().stream()
                        .filter(problem -> problem.field().equals(field.name()))
                        .map(this::why)
                        .collect(Collectors.joining(" "));
    }

    private String why(GrantProblem problem) {
        return language.words()
                .filled(problem.refusal().rule(), problem.refusal().arguments());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getDonor() {
        return donor;
    }

    public void setDonor(@Nullable String donor) {
        this.donor = donor;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
