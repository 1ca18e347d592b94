package org.cohortium.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.cohort.CohortPlanFigures;
import org.cohortium.cohort.FacilitatorRow;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A facilitator chosen in a field, sent as their id. */
@RequestScoped
@Named
public class FacilitatorConverter implements Converter<FacilitatorRow> {
    private final CohortPlanFigures figures;
    private final ReaderLanguage language;

    @Inject
    FacilitatorConverter(CohortPlanFigures figures, ReaderLanguage language) {
        this.figures = figures;
        this.language = language;
    }

    @Override
    public @Nullable FacilitatorRow getAsObject(FacesContext faces, UIComponent field, @Nullable String id) {
        return id == null || !id.matches("\\d{1,18}")
                ? null
                : figures.facilitators(List.of(Long.valueOf(id)), language.getTag()).stream()
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable FacilitatorRow facilitator) {
        return facilitator == null ? "" : Long.toString(facilitator.id());
    }
}
