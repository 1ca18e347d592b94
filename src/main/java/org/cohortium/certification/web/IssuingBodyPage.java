package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cohortium.certification.CertificateDesign;
import org.cohortium.certification.CertificateLanguage;
import org.cohortium.certification.IssuingBody;
import org.cohortium.certification.KeepingIssuingBodies;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** How an organisation's certificates look, and who signs them. */
@RequestScoped
@Named
public class IssuingBodyPage {
    private final KeepingIssuingBodies bodies;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable String code;
    private @Nullable IssuingBody body;
    private CertificateDesign design;
    private @Nullable String signatory;
    private @Nullable String title;

    @Inject
    IssuingBodyPage(KeepingIssuingBodies bodies, ReaderLanguage language, Notices notices) {
        this.bodies = bodies;
        this.language = language;
        this.notices = notices;
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        this.code = sent.get("code");
        this.design = Arrays.stream(CertificateDesign.values())
                .filter(each -> each.name().equals(sent.get("design")))
                .findFirst()
                .orElse(CertificateDesign.BAND);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /** @throws NoSuchThing if the reader looks after no organisation with that code */
    public void open() {
        design = getBody().design();
        signatory = getBody().signatory();
        title = getBody().signatoryTitle();
    }

    public IssuingBody getBody() {
        if (body == null) {
            body = bodies.get(
                    wanted(), CertificateLanguage.of(language.getTag()).orElse(CertificateLanguage.EN));
        }
        return body;
    }

    public List<CertificateDesign> getDesigns() {
        return Arrays.asList(CertificateDesign.values());
    }

    public CertificateDesign getDesign() {
        return design;
    }

    public @Nullable String getSignatory() {
        return signatory;
    }

    public void setSignatory(@Nullable String signatory) {
        this.signatory = signatory;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public void save() {
        var refusal = bodies.change(wanted(), design, orEmpty(signatory), orEmpty(title));
        if (refusal.isPresent()) {
            notices.refused("title", refusal.get());
        } else {
            notices.done("issuing.saved");
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String wanted() {
        if (code == null) {
            throw new NoSuchThing("organisation", "without code");
        }
        return code;
    }
}
