package org.cohortium.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cohortium.funding.Attribution;
import org.cohortium.funding.GrantDetails;
import org.cohortium.funding.GrantProblem;
import org.cohortium.funding.GrantRegister;
import org.cohortium.funding.KeptGrant;
import org.cohortium.funding.LookingAfterGrants;
import org.cohortium.identity.NotAllowed;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** A grant being added where the address names none, else changed. For administrators. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class GrantForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The interface's names of fields, and where they stand on the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "iatiIdentifier", "iati",
            "startsOn", "from",
            "endsOn", "to",
            "countries", "country",
            "allocations", "allocation:0:cohort",
            "version", "title");

    private final GrantRegister register;
    private final LookingAfterGrants looking;
    private final Notices notices;
    private final GrantFields fields = new GrantFields();
    private String code = "";
    private int seen;
    private @Nullable String why;
    private @Nullable String country;

    @Inject
    GrantForm(GrantRegister register, LookingAfterGrants looking, Notices notices) {
        this.register = register;
        this.looking = looking;
        this.notices = notices;
    }

    /**
     * Begins with what was agreed so far.
     *
     * @throws NotAllowed for who looks after no grants
     * @throws org.cohortium.identity.NoSuchThing if the address names one that is not there
     */
    public void open() {
        if (!looking.isOpen()) {
            throw new NotAllowed("looks after no grants");
        }
        if (!isFresh()) {
            KeptGrant now = register.find(code);
            seen = now.version();
            fields.take(now.details());
        }
        fields.addRows();
    }

    /** Whether a grant is being added. */
    public boolean isFresh() {
        return code.isBlank();
    }

    /** Whether the reader looks after grants. */
    public boolean isOpen() {
        return looking.isOpen();
    }

    public void addRows() {
        fields.addRows();
    }

    /** Takes the country chosen to those of the grant. */
    public void addCountry() {
        if (country != null && !country.isBlank() && !fields.getCountries().contains(country)) {
            fields.getCountries().add(country);
        }
        country = null;
    }

    /** Keeps it and leads to the grant's page; stays where something is wrong. */
    public @Nullable String save() {
        addCountry();
        Map<String, Refusal> unclear = fields.unclear();
        unclear.forEach((field, refusal) -> notices.refused("edit:" + field, refusal));
        if (!unclear.isEmpty()) {
            return null;
        }
        GrantDetails details =
                fields.details(isFresh() ? null : register.find(code).details());
        List<GrantProblem> problems = isFresh() ? looking.add(details) : looking.change(details, seen, why);
        problems.forEach(problem -> notices.refused("edit:" + place(problem), problem.refusal()));
        if (!problems.isEmpty()) {
            return null;
        }
        notices.forNextPage().done(isFresh() ? "funding.added" : "funding.changed", "code", details.code());
        return "/funding/view?faces-redirect=true&code=" + details.code();
    }

    private String place(GrantProblem problem) {
        int allocation = problem.allocation();
        return allocation < 0
                ? FIELDS.getOrDefault(problem.field(), problem.field())
                : "allocation:" + fields.row(allocation)
                        + (problem.field().endsWith(".cohort") ? ":cohort" : ":percent");
    }

    public List<Attribution> getAttributions() {
        return Arrays.asList(Attribution.values());
    }

    public GrantFields getFields() {
        return fields;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }
}
