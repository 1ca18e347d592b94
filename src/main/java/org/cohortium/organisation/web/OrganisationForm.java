package org.cohortium.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cohortium.organisation.KeepingRegister;
import org.cohortium.organisation.OrganisationDetails;
import org.cohortium.organisation.OrganisationKind;
import org.cohortium.organisation.OrganisationRow;
import org.cohortium.organisation.OrganisationView;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** One entry of the register: added where the address names no code, else changed. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class OrganisationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final KeepingRegister register;
    private final OrganisationPage page;
    private final ParentChoice parents;
    private final Notices notices;
    private String code = "";
    private OrganisationKind kind = OrganisationKind.MINISTRY;
    private String name = "";
    private @Nullable String french;
    private @Nullable String arabic;
    private @Nullable String country;
    private @Nullable OrganisationRow parent;

    @Inject
    OrganisationForm(KeepingRegister register, OrganisationPage page, ParentChoice parents, Notices notices) {
        this.register = register;
        this.page = page;
        this.parents = parents;
        this.notices = notices;
    }

    /** Begins with what the register says so far. */
    public void open() {
        page.open();
        OrganisationView so = page.getOrganisation();
        if (so != null) {
            code = so.code();
            kind = so.kind();
            name = so.name();
            french = so.french();
            arabic = so.arabic();
            country = so.country();
            parent = parents.named(so.parent());
        }
    }

    /** Keeps it and leads to its page; stays at the field where a rule says no. */
    public @Nullable String save() {
        OrganisationDetails details =
                new OrganisationDetails(kind, name, french, arabic, country, parent == null ? null : parent.code());
        boolean fresh = page.isFresh();
        Refusal no = (fresh ? register.add(code, details) : register.change(code, details)).orElse(null);
        if (no != null) {
            notices.refused("edit:" + no.rule().split("\\.")[1], no);
            return null;
        }
        notices.forNextPage().done(fresh ? "organisation.added" : "organisation.changed", "name", details.name());
        return "/organisation/view?faces-redirect=true&code=" + KeepingRegister.normal(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable String getFrench() {
        return french;
    }

    public void setFrench(@Nullable String french) {
        this.french = french;
    }

    public @Nullable String getArabic() {
        return arabic;
    }

    public void setArabic(@Nullable String arabic) {
        this.arabic = arabic;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable OrganisationRow getParent() {
        return parent;
    }

    public void setParent(@Nullable OrganisationRow parent) {
        this.parent = parent;
    }
}
