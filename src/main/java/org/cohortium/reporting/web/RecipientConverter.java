package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.reporting.RecipientChoice;
import org.cohortium.reporting.ReportsOnOffer;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A recipient chosen in the form, sent as its code. */
@RequestScoped
@Named
public class RecipientConverter implements Converter<RecipientChoice> {
    private final ReportsOnOffer offer;
    private final ReportForm form;
    private final ReaderLanguage language;

    @Inject
    RecipientConverter(ReportsOnOffer offer, ReportForm form, ReaderLanguage language) {
        this.offer = offer;
        this.form = form;
        this.language = language;
    }

    /** One that is not, or not any more, within reach keeps its code, so that the refusal can name it. */
    @Override
    public @Nullable RecipientChoice getAsObject(FacesContext faces, UIComponent field, @Nullable String code) {
        if (code == null || code.isBlank() || form.getReport() == null) {
            return null;
        }
        return offer.recipient(form.getReport(), code, language.getTag()).orElse(new RecipientChoice(code, code, null));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable RecipientChoice recipient) {
        return recipient == null ? "" : recipient.code();
    }
}
