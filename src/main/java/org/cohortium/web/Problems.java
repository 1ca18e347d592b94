package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What validation found at the fields of this request's form, in the order of the page. */
@RequestScoped
@Named
public class Problems {
    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            if (field != null) {
                faces.getMessageList(field).stream()
                        .map(FacesMessage::getSummary)
                        .forEach(text -> problems.add(new Problem(field, text)));
            }
        }
        return problems;
    }
}
